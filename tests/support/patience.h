#pragma once

#include <QTest>

// How long a window is waited for. Qt's own five seconds are little on a machine that builds three other things meanwhile; what has
// happened goes on at once, so patience costs nothing where all is well. To be included instead of <QTest>.

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 20'000)
#define QTRY_VERIFY2(expr, words) QTRY_VERIFY2_WITH_TIMEOUT((expr), words, 20'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, 20'000)
