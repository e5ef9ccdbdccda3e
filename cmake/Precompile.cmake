# The headers that most files include, parsed once for a target. It halves the time of a build that
# starts from nothing, and hides an #include that is missing: so the presets `clang` and `release`
# build every file by its own includes.
function(precompile target)
  if(RESIST_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <ranges> <span>
      <string> <string_view> <utility> <vector> <fmt/format.h> ${ARGN})
  endif()
endfunction()

# The same for a target that is compiled like another one, whose headers serve for both.
function(precompile_like target other)
  if(RESIST_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${other})
  endif()
endfunction()
