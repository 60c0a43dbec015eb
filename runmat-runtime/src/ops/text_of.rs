//! The text of single elements, as `string(x)` and `"a" + x` give it (language.md 17.6).

use crate::array::stored::Elements;
use crate::text::num2str::push_scalar;
use crate::text::numbers::Number;
use crate::text::utf16;

/// The text of element `k`, numbers as `num2str` prints them; NaN is `NaN`, a char its own text.
pub fn element_text(elements: &Elements<'_>, k: usize) -> Option<String> {
    let number = match elements {
        Elements::Bool(s) => return Some((if s[k] { "true" } else { "false" }).to_string()),
        Elements::I64(s) => Number::Int(s[k]),
        Elements::U64(s) => Number::UInt(s[k]),
        Elements::Char8(_) | Elements::Char16(_) => {
            return Some(utf16::char_of(elements.real_at(k) as u32)?.to_string());
        }
        _ => Number::Double(elements.real_at(k)),
    };
    let mut text = String::new();
    push_scalar(&mut text, number, None);
    if matches!(elements, Elements::C64(_) | Elements::C32(_)) {
        let imaginary = elements.imag_at(k);
        if imaginary >= 0.0 || imaginary.is_nan() {
            text.push('+');
        }
        push_scalar(&mut text, Number::Double(imaginary), None);
        text.push('i');
    }
    Some(text)
}
