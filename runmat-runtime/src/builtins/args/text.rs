//! Text arguments: char rows, strings, and arrays of text.

use super::FromValue;
use crate::array::dims::Dims;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// The text of a char row or string scalar.
pub struct Text(pub String);

impl FromValue for Text {
    fn from_value(value: Value, position: usize, _: &mut Call<'_>) -> Result<Self> {
        match value.text() {
            Some(text) if value.is_text_scalar() => Ok(Text(text.into_owned())),
            _ => Err(Error::new(
                "MATLAB:invalidInput",
                format!("Input argument {position} must be a character vector or string scalar."),
            )),
        }
    }
}

/// Texts of a char array, cell array of char rows, or string array; results take the same form again (17.10).
pub struct TextArray {
    /// The texts in column-major order; `None` is a missing string.
    pub items: Vec<Option<String>>,
    /// The size of the cell or string array; the number of rows for a char matrix.
    pub dims: Dims,
    /// `char`, `cell` or `string`.
    pub form: Class,
}

impl FromValue for TextArray {
    fn from_value(value: Value, position: usize, _: &mut Call<'_>) -> Result<Self> {
        TextArray::from_text(&value).ok_or_else(|| not_text(position))
    }
}

/// The error for an argument that isn't text of any form.
#[cold]
pub fn not_text(position: usize) -> Error {
    let message = format!(
        "Input argument {position} must be a string array, character vector, or cell array of character vectors."
    );
    Error::new("MATLAB:invalidInput", message)
}

impl TextArray {
    /// The texts of a value; `None` when it isn't text.
    pub fn from_text(value: &Value) -> Option<Self> {
        match value.kind() {
            Kind::Dense(view) if view.class == Class::Char => {
                let rows: Vec<_> = match value.is_text_scalar() {
                    true => vec![Some(value.text()?.into_owned())],
                    false => value.char_rows().ok()??.into_iter().map(Some).collect(),
                };
                Some(TextArray { dims: Dims::column(rows.len()), items: rows, form: Class::Char })
            }
            Kind::String(s) => Some(TextArray {
                items: s.items.iter().map(|item| item.as_deref().map(str::to_string)).collect(),
                dims: s.dims.clone(),
                form: Class::String,
            }),
            Kind::Cell(cell) => {
                let text = |item: &Value| {
                    item.is_text_scalar().then(|| item.text()).flatten().map(|t| t.into_owned())
                };
                let items: Vec<_> = cell.items.iter().map(text).collect();
                items.iter().all(Option::is_some).then(|| TextArray {
                    items,
                    dims: Dims::new(cell.dims),
                    form: Class::Cell,
                })
            }
            _ => None,
        }
    }

    /// True for a single char row or string scalar.
    pub fn is_scalar_text(&self) -> bool {
        self.items.len() == 1 && self.form != Class::Cell
    }

    /// The same form with `map` over every text; missing elements stay missing.
    pub fn map(&self, rt: &mut Runtime, mut map: impl FnMut(&str) -> String) -> Value {
        let items = self.items.iter().map(|item| item.as_deref().map(&mut map)).collect();
        self.rebuild(rt, items)
    }

    /// The text of element `k`; empty for a missing one.
    pub fn text(&self, k: usize) -> &str {
        self.items[k].as_deref().unwrap_or("")
    }

    /// The same form with other texts: char rows for char, cell of char rows for cell, strings for string.
    pub fn rebuild(&self, rt: &mut Runtime, items: Vec<Option<String>>) -> Value {
        match self.form {
            Class::String => {
                let items = items.into_iter().map(|item| item.map(Into::into)).collect();
                rt.strings(self.dims.clone(), items)
            }
            Class::Cell => {
                let values = items.into_iter().map(|item| rt.char_row(&item.unwrap_or_default())).collect();
                rt.cell(self.dims.clone(), values)
            }
            _ => match <[Option<String>; 1]>::try_from(items) {
                Ok([item]) => rt.char_row(&item.unwrap_or_default()),
                Err(items) => {
                    let rows: Vec<String> = items.into_iter().map(Option::unwrap_or_default).collect();
                    rt.char_matrix(&rows)
                }
            },
        }
    }
}
