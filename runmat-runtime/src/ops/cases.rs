//! The cases of `switch`: what a value matches, and tables of texts.

use rustc_hash::FxHashMap;

use super::isequal::{NanRule, elements_equal, texts_equal};
use crate::value::{Kind, Value};

/// Whether a `switch` subject matches a case value (language.md 5.7).
pub fn matches_case(subject: &Value, case: &Value) -> bool {
    if let (Some(x), Some(y)) = (subject.as_double(), case.as_double()) {
        return x == y;
    }
    let mut unit = [0];
    if let Some(text) = subject.latin1_in(&mut unit) {
        return text_matches_case(subject, text, case);
    }
    if let Some(cell) = case.as_cell() {
        return cell.items.iter().any(|item| matches_case(subject, item));
    }
    let is_text = |v: &Value| v.is_text_scalar();
    match (is_text(subject), is_text(case)) {
        (true, true) => match (subject.text(), case.text()) {
            (Some(s), Some(t)) => s == t,
            _ => false,
        },
        (false, false) => match (subject.view(), case.view()) {
            (Some(x), Some(y)) if x.numel() == 1 && y.numel() == 1 => {
                elements_equal(&x.elements, &y.elements, NanRule::Unequal)
            }
            _ => false,
        },
        _ => false,
    }
}

/// As [`matches_case`] for a subject that is a row of one-byte characters: `text`.
fn text_matches_case(subject: &Value, text: &[u8], case: &Value) -> bool {
    let mut unit = [0];
    if let Some(other) = case.latin1_in(&mut unit) {
        return text == other;
    }
    match case.kind() {
        Kind::Cell(cell) => cell.items.iter().any(|item| text_matches_case(subject, text, item)),
        // Characters beyond 255, and strings.
        _ => case.is_text_scalar() && texts_equal(subject, case),
    }
}

/// The cases of a `switch` whose values are texts, numbered from 1.
#[derive(Debug, Default)]
pub struct TextCases {
    /// The number of the first case with a text, by the text in UTF-8.
    numbers: FxHashMap<Box<[u8]>, u32>,
    /// The same for texts of one ASCII character, by its code; as far as there are such.
    single: Vec<u32>,
}

impl TextCases {
    /// Cases with these texts, char rows or strings.
    pub fn new(cases: &[Vec<Value>]) -> Self {
        let mut numbers: FxHashMap<Box<[u8]>, u32> = FxHashMap::default();
        for (number, texts) in (1..).zip(cases) {
            for text in texts.iter().filter_map(Value::text) {
                numbers.entry(text.as_bytes().into()).or_insert(number);
            }
        }
        let mut single = Vec::new();
        for (text, number) in &numbers {
            if let [code @ 0..=0x7F] = **text {
                single.resize(single.len().max(code as usize + 1), 0);
                single[code as usize] = *number;
            }
        }
        TextCases { numbers, single }
    }

    /// The number of the first case that matches; 0 when none does.
    pub fn find(&self, subject: &Value) -> u32 {
        if !subject.is_object()
            && let Some(code @ 0..=0x7F) = subject.as_char_unit()
        {
            return self.single.get(code as usize).copied().unwrap_or(0);
        }
        let number = match subject.ascii_in(&mut [0]) {
            Some(text) => self.numbers.get(text),
            None if subject.is_text_scalar() => {
                subject.text().and_then(|text| self.numbers.get(text.as_bytes()))
            }
            None => None,
        };
        number.copied().unwrap_or(0)
    }
}
