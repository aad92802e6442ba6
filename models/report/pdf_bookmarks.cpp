#include "models/report/pdf_bookmarks.h"

#include "models/report/pdf_file.h"
#include "models/report/pdf_update.h"

#include <QByteArray>

namespace holdpoint::report {

namespace {

std::string objectReference(std::size_t number) { return std::to_string(number) + " 0 R"; }

/// A bookmark among its neighbours, by their indices; `none` where there is no such one.
struct Node {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t parent = none, before = none, after = none, firstChild = none, lastChild = none;
};

/// Bookmarks of the second level belong to the one of the first level before them.
std::vector<Node> treeOf(const std::vector<Bookmark>& bookmarks)
{
    std::vector<Node> nodes(bookmarks.size());
    std::size_t upper = Node::none, lastUpper = Node::none;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const bool inner = bookmarks[i].level > 1 && upper != Node::none;
        std::size_t& last = inner ? nodes[upper].lastChild : lastUpper;
        if (inner) nodes[i].parent = upper;
        nodes[i].before = last;
        if (last != Node::none) nodes[last].after = i;
        else if (inner) nodes[upper].firstChild = i;
        last = i;
        if (!inner) upper = i;
    }
    return nodes;
}

} // namespace

Result<std::string> withBookmarks(std::string pdf, const std::vector<Bookmark>& bookmarks, double pageHeight)
{
    if (bookmarks.empty()) return pdf;
    const auto file = PdfFile::read(pdf);
    if (!file) return file.error();
    const std::vector<std::uint32_t> pages = file->pages(1);
    const auto catalog = file->catalog(1);
    if (pages.empty() || !catalog) return Error{"the PDF that was painted has no pages; this is a fault of Holdpoint"};
    const std::size_t outline = file->revisions().back().size, first = outline + 1;
    const std::vector<Node> nodes = treeOf(bookmarks);
    PdfUpdate update(*file);
    std::size_t upper = 0, last = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        if (node.parent == Node::none) ++upper, last = i;
        std::string item = "<<\n/Title " + pdfText(bookmarks[i].title) + "\n/Parent " + objectReference(node.parent == Node::none ? outline : first + node.parent);
        if (node.before != Node::none) item += "\n/Prev " + objectReference(first + node.before);
        if (node.after != Node::none) item += "\n/Next " + objectReference(first + node.after);
        if (node.firstChild != Node::none) item += "\n/First " + objectReference(first + node.firstChild) + "\n/Last " + objectReference(first + node.lastChild) + "\n/Count -" + std::to_string(node.lastChild - node.firstChild + 1);
        const std::string y = QByteArray::number(pageHeight - bookmarks[i].y + 6, 'f', 1).toStdString();
        update.put(static_cast<std::uint32_t>(first + i), item + "\n/Dest [" + objectReference(pages[std::min(bookmarks[i].page, pages.size() - 1)]) + " /XYZ 0 " + y + " null]\n>>");
    }
    update.put(static_cast<std::uint32_t>(outline), "<<\n/Type /Outlines\n/First " + objectReference(first) + "\n/Last " + objectReference(first + last) + "\n/Count " + std::to_string(upper) + "\n>>");
    std::string root = withEntry(*catalog, "/Outlines", objectReference(outline));
    root = withEntry(*dictOf(root), "/PageMode", "/UseOutlines");
    update.put(file->revisions().back().root, withEntry(*dictOf(root), "/Lang", "(en)"));
    return pdf + update.text();
}

} // namespace holdpoint::report
