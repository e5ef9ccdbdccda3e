# Text files into the program, so that it reads nothing at start-up.
#
#   embed_text(TARGET NAME FILE)   `extern const std::string_view NAME` of namespace resist::embedded
#
# The words of the file stand in the read-only data of the program; nothing is copied or parsed.
function(embed_text target name file)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cc)
  set(path ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DINPUT=${path} -DOUTPUT=${source}
            -P ${PROJECT_SOURCE_DIR}/cmake/EmbedText.cmake
    DEPENDS ${path} ${PROJECT_SOURCE_DIR}/cmake/EmbedText.cmake
    VERBATIM)
  # The rule is known in this folder only, the target in the one above: the target waits for it.
  add_custom_target(embed_${name} DEPENDS ${source})
  add_dependencies(${target} embed_${name})
  target_sources(${target} PRIVATE ${source})
  set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES GENERATED TRUE)
endfunction()

#   embed_source(TARGET NAME SOURCE)   a source that a program of ours writes, into TARGET
#
# By way of an object library, since a rule is known only in the folder that states it.
function(embed_source target name source)
  add_library(${name} OBJECT ${source})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${name} PRIVATE resist_warnings)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:${name}>)
endfunction()
