/* The trained weights of the models of talk, as they are in the files. */
        .section .rodata
        .balign 64
        .global resist_turn_weights
resist_turn_weights:
        .incbin TURN_WEIGHTS
        .global resist_turn_weights_end
resist_turn_weights_end:
        .byte 0
        .balign 64
        .global resist_talk_weights
resist_talk_weights:
        .incbin TALK_WEIGHTS
        .global resist_talk_weights_end
resist_talk_weights_end:
        .byte 0
        .section .note.GNU-stack,"",%progbits
