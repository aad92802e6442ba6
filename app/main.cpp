// holdpoint: the desktop.

#include "widgets/style/house_style.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new holdpoint::widgets::HouseStyle(holdpoint::widgets::ThemeName::Light));
    return 0;
}
