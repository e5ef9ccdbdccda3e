# The lists of cues of src/language, made ready for looking up while the program is built.
#
# embed_cues is a program for the machine that builds.
add_executable(embed_cues ${PROJECT_SOURCE_DIR}/tools/embed_cues.cc
  $<TARGET_OBJECTS:cue_words> $<TARGET_OBJECTS:pack_reader>)
target_include_directories(embed_cues PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(embed_cues PRIVATE resist_warnings fmt::fmt yaml-cpp ${STEMMER_LIBRARY})

#   embed_cues(TARGET)   defines the indexes of language/cue_lists.h in TARGET
function(embed_cues target)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/cue_indexes.cc)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  add_custom_command(OUTPUT ${source} COMMAND embed_cues ${source} DEPENDS embed_cues VERBATIM)
  embed_source(${target} cue_indexes ${source})
endfunction()
