#pragma once

#include "signs/detector.h"

namespace resist {

// One constant for each sign, each in a source of its own. `all_detectors` puts them in order.
extern const Detector not_talking;
extern const Detector small_talk;
extern const Detector no_homework;
extern const Detector cancelling;
extern const Detector spinning_wheels;
extern const Detector trying_harder;

}  // namespace resist
