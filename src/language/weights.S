/* The trained weights of the learned reading, as they are in the file. */
        .section .rodata
        .balign 64
        .global resist_reading_weights
resist_reading_weights:
        .incbin READING_WEIGHTS
        .global resist_reading_weights_end
resist_reading_weights_end:
        .byte 0
        .section .note.GNU-stack,"",%progbits
