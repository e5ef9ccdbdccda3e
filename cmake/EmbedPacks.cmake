# The rule packs of src/signs as constants of the program.
#
# embed_packs is a program for the machine that builds: it compiles the packs with the same sources
# that read a user's pack, and writes their tables as C++.
add_executable(embed_packs
  ${PROJECT_SOURCE_DIR}/tools/embed_packs.cc
  ${PROJECT_SOURCE_DIR}/src/base/date.cc
  ${PROJECT_SOURCE_DIR}/src/base/diagnostic.cc
  ${PROJECT_SOURCE_DIR}/src/base/nearest.cc
  ${PROJECT_SOURCE_DIR}/src/base/source.cc
  ${PROJECT_SOURCE_DIR}/src/base/unicode.cc
  ${PROJECT_SOURCE_DIR}/src/record/passage.cc
  ${PROJECT_SOURCE_DIR}/src/notes/schema.cc
  ${PROJECT_SOURCE_DIR}/src/notes/templates.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml_full.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml_literal.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml_plain.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml_repair.cc
  ${PROJECT_SOURCE_DIR}/src/notes/yaml_scalar.cc
  ${PROJECT_SOURCE_DIR}/src/language/commonness.cc
  ${PROJECT_SOURCE_DIR}/src/language/packs.cc
  ${PROJECT_SOURCE_DIR}/src/language/phrase_compiler.cc
  ${PROJECT_SOURCE_DIR}/src/language/phrase_reader.cc
  ${PROJECT_SOURCE_DIR}/src/language/section_names.cc
  ${PROJECT_SOURCE_DIR}/src/language/tokens.cc
  ${PROJECT_SOURCE_DIR}/src/language/words.cc)
target_include_directories(embed_packs PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(embed_packs PRIVATE resist_warnings fmt::fmt yaml-cpp ${STEMMER_LIBRARY})
precompile(embed_packs)

#   embed_packs(TARGET FILE…)   defines `built_in_phrases()` in TARGET
#
# By way of an object library, since a rule is known only in the folder that states it.
function(embed_packs target)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE packs)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/built_in_phrases.cc)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  add_custom_command(
    OUTPUT ${source}
    COMMAND embed_packs ${source} ${packs}
    DEPENDS embed_packs ${packs}
    VERBATIM)
  add_library(built_in_phrases OBJECT ${source})
  target_include_directories(built_in_phrases PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(built_in_phrases PRIVATE resist_warnings)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:built_in_phrases>)
endfunction()
