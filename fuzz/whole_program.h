#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace resist::fuzz {

/// Says \p promise on standard error and aborts unless \p kept.
void hold(bool kept, std::string_view promise);

/// Runs the program over \p files, which are nowhere but in memory, and holds it to what is
/// promised of any input: an exit status of the table, output that is UTF-8 and cannot steer a
/// terminal. Returns standard output.
std::string run_over(const std::map<std::string, std::string>& files,
                     const std::vector<std::string>& arguments);

}  // namespace resist::fuzz
