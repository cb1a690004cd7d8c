//! Properties of any text.

use proptest::prelude::*;

use super::{page, places};
use crate::docs::lines::split;
use crate::docs::table::{Memory, cut};
use crate::docs::{BlockKind, dump};

/// Text made of what means something to the reader.
fn marks() -> impl Strategy<Value = String> {
    let words = [
        "#|",
        "|#",
        "||",
        "|",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "- ",
        "1. ",
        "> ",
        "`",
        "```",
        "~~~",
        "**",
        "*",
        "_",
        "^",
        "\\",
        "a",
        "é",
        "𝄞",
        "<!--",
        "-->",
        "<br>",
        "<key>",
        "[",
        "](",
        ")",
        "{#T}",
        "x.md",
        "page.md#a",
        "# ",
        "## b {#c}",
        "{.d}",
        "{% note info \"t\" %}",
        "{% endnote %}",
        "{% list tabs %}",
        "{% endlist %}",
        "{% cut %}",
        "{% endcut %}",
        "{% if a == 'b' %}",
        "{% else %}",
        "{% endif %}",
        "{% include [p](page.md) %}",
        "{% what %}",
        "---",
        ">",
        "^",
        "\r\n",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..80).prop_map(|words| words.concat())
}

/// Text without marks: the text of a cell.
fn cell() -> impl Strategy<Value = String> {
    "[a-zé .,]{0,6}[a-zé]|`[a-z|]{1,5}`|\\\\\\|x|a\nb"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_page_with_places_in_its_file(text in prop_oneof![marks(), ".{0,200}"]) {
        let lines: Vec<usize> = text.split('\n').map(|line| line.chars().count()).collect();
        let page = page(&text);
        for place in places(&page) {
            let length = lines.get(place.line as usize - 1);
            prop_assert!(length.is_some_and(|&length| place.column as usize <= length + 1), "{place} in {text:?}");
        }
        prop_assert!(dump(&page).lines().count() >= page.blocks.len());
    }

    #[test]
    fn cells_of_a_well_formed_table_are_its_text(
        rows in (1..4_usize).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(cell(), width), 1..5))
    ) {
        let body: String = rows.iter().map(|row| format!("|| {} ||\n", row.join(" | "))).collect();
        let text = format!("#|\n{body}|#");
        let lines = split(&text);
        let cut = cut(&lines, 0, lines[0], &mut Memory::default());
        prop_assert_eq!(&cut.problems, &[]);
        let found: Vec<Vec<String>> = cut.table.rows.iter().map(|row| {
            let text = |lines: &[crate::docs::lines::Line<'_>]| {
                lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
            };
            row.cells.iter().map(|cell| text(&cell.lines)).collect()
        }).collect();
        let expected: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
        prop_assert_eq!(found, expected);
        for row in &cut.table.rows {
            prop_assert!(text[row.offset..].starts_with("||"));
            for cell in &row.cells {
                for line in &cell.lines {
                    prop_assert!(text[line.offset..].starts_with(line.text));
                }
            }
        }
    }

    #[test]
    fn a_table_in_a_list_or_a_tab_reads_like_one_at_the_margin(indent in 0..6_usize, text in "[a-z]{1,8}") {
        let pad = " ".repeat(indent);
        let tab = format!("{{% list tabs %}}\n\n- T\n\n{pad}  #|\n{pad}  || **{text}** | b ||\n{pad}  |#\n\n{{% endlist %}}");
        let page = page(&tab);
        let BlockKind::Tabs(tabs) = &page.blocks[0].kind else { panic!("no tabs: {tab}") };
        let BlockKind::Table(table) = &tabs[0].blocks[0].kind else { panic!("no table: {}", dump(&page)) };
        prop_assert_eq!(table.rows[0].cells.len(), 2);
        prop_assert_eq!(table.rows[0].cells[0].at.column as usize, indent + 6);
    }
}
