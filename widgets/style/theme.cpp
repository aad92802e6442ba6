#include "widgets/style/theme.h"

namespace holdpoint::widgets {

Theme themeNamed(ThemeName name)
{
    Theme theme;
    theme.name = name;
    return theme;
}

} // namespace holdpoint::widgets
