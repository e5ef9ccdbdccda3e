# The rule packs of src/signs as constants of the program.
#
# embed_packs is a program for the machine that builds: it compiles the packs with the same sources
# that read a user's pack, and writes their tables as C++.
add_executable(embed_packs ${PROJECT_SOURCE_DIR}/tools/embed_packs.cc $<TARGET_OBJECTS:pack_reader>)
target_include_directories(embed_packs PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(embed_packs PRIVATE resist_warnings fmt::fmt yaml-cpp ${STEMMER_LIBRARY})

#   embed_packs(TARGET FILE…)   defines `built_in_phrases()` in TARGET
function(embed_packs target)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE packs)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/built_in_phrases.cc)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  add_custom_command(
    OUTPUT ${source}
    COMMAND embed_packs ${source} ${packs}
    DEPENDS embed_packs ${packs}
    VERBATIM)
  embed_source(${target} built_in_phrases ${source})
endfunction()
