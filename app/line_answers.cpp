#include "app/line_answers.h"

#include "app/output.h"

#include <iostream>

namespace holdpoint::app {

int answerLines(Result<std::string> (*answerTo)(const std::string& line))
{
    int worst = Done;
    std::string line;
    for (unsigned number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto answer = answerTo(line);
        if (!answer) worst = fail(Error{answer.error().what, "standard input", number});
        else if (const int exit = print(*answer, Done); exit != Done) return exit;
    }
    return worst;
}

} // namespace holdpoint::app
