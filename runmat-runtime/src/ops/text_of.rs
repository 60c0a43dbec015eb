//! The text of single elements, as `string(x)` and `"a" + x` give it (language.md 17.6).

use crate::array::stored::Elements;
use crate::text::elements::TextElements;
use crate::text::num2str::push_scalar;
use crate::text::utf16;

/// The text of element `k`, numbers as `num2str` prints them; NaN is `NaN`, a char its own text.
pub fn element_text(elements: &Elements<'_>, k: usize) -> Option<String> {
    let stored = TextElements::new(elements);
    match elements {
        Elements::Bool(s) => return Some((if s[k] { "true" } else { "false" }).to_string()),
        Elements::Char8(_) | Elements::Char16(_) => {
            return Some(utf16::char_of(elements.real_at(k) as u32)?.to_string());
        }
        _ => {}
    }
    let numbers = stored.numbers()?;
    let mut text = String::new();
    if !stored.is_complex() {
        push_scalar(&mut text, numbers.get(k), None);
        return Some(text);
    }
    let imaginary = numbers.get(2 * k + 1);
    push_scalar(&mut text, numbers.get(2 * k), None);
    let at = text.len();
    push_scalar(&mut text, imaginary, None);
    if !text[at..].starts_with('-') {
        text.insert(at, '+');
    }
    text.push('i');
    Some(text)
}
