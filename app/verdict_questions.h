#pragma once

#include "models/base/result.h"

#include <QJsonObject>

#include <string>

namespace holdpoint::app {

// The questions of the verb verdict, each an object that is answered by another; the answers have no line end.

[[nodiscard]] Result<std::string> answerMetric(const QJsonObject& question);
[[nodiscard]] Result<std::string> answerMeasurement(const QJsonObject& question);
[[nodiscard]] Result<std::string> answerWorse(const QJsonObject& question);
[[nodiscard]] Result<std::string> answerRun(const QJsonObject& question);
[[nodiscard]] Result<std::string> answerClassify(const QJsonObject& question);
[[nodiscard]] Result<std::string> answerScore(const QJsonObject& question);

/// What is said when a key of a question is of the wrong kind.
[[nodiscard]] Error wrongKey(const std::string& key);

} // namespace holdpoint::app
