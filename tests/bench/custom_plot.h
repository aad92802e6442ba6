#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace holdpoint::tests {

/// What QCustomPlot draws of the same data as our charts, to be measured beside them: lines, limits, bands and markers on one axis of
/// time. Its headers use words that ours must not, so they stand in a file of their own.
class CustomPlot {
public:
    struct Size {
        int lines = 4;
        std::int64_t fromMs = 0, samples = 0;   ///< a sample each millisecond
    };

    /// `value`: of a line at an index; NaN where nothing was measured.
    CustomPlot(const Size& size, std::function<double(int, std::int64_t)> value);
    ~CustomPlot();

    void show();
    /// So many samples more for each line.
    void grow(std::int64_t count);
    /// All of them, drawn now.
    void replot();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace holdpoint::tests
