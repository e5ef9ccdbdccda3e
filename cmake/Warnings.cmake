# The warnings of both compilers that gave no false alarm; errors in the developer presets.
add_library(resist_warnings INTERFACE)
target_compile_options(resist_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wextra-semi -Wimplicit-fallthrough
  # GCC 12 objects to designated initialisers that leave out a member with a default.
  -Wno-missing-field-initializers
  $<$<BOOL:${RESIST_DEVELOP}>:-Werror>)
