//! The text of single elements, as `string(x)` and `"a" + x` give it (language.md 17.6).

use crate::array::stored::Elements;

/// The text of element `k`; NaN is `NaN`, a char its own text.
pub fn element_text(elements: &Elements<'_>, k: usize) -> Option<String> {
    Some(match elements {
        Elements::Bool(s) => (if s[k] { "true" } else { "false" }).to_string(),
        Elements::I64(s) => s[k].to_string(),
        Elements::U64(s) => s[k].to_string(),
        Elements::Char8(_) | Elements::Char16(_) => {
            char::from_u32(elements.real_at(k) as u32).unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
        }
        _ => elements.real_at(k).to_string(),
    })
}
