//! Ranks: order-preserving numbers for elements of any class.
//!
//! Sets and row sorts compare elements of numbers, chars, texts and whole rows. Each is turned into a small integer first,
//! so that one integer algorithm serves all.

use crate::text::utf16;
use crate::value::string::{SharedText, StringElement};

use crate::array::stored::Elements;
use crate::error::{Error, Result};
use crate::kernels::sort::{SortOrder, Sortable, sort_index, sort_index_by, sort_rows};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// The ranks of the elements of some arrays, found together: equal elements share a rank, lesser ones have lesser ranks.
/// NaN and missing elements come last, each with a rank of its own.
pub(super) struct Ranks {
    /// One list for each array.
    pub lists: Vec<Vec<u32>>,
    /// The first rank of a NaN or missing element.
    pub first_missing: u32,
}

/// The ranks of the elements of these arrays together. With a cell or string among them all are text, and a char row is
/// one element.
///
/// # Errors
/// Classes without an order; cells that hold anything but text.
pub(super) fn ranks(values: &[Value], name: &str) -> Result<Ranks> {
    let is_text = |v: &Value| matches!(v.class(), Class::Cell | Class::String);
    if values.iter().any(is_text) {
        let lists = values.iter().map(|v| texts(v, name)).collect::<Result<Vec<_>>>()?;
        return Ok(text_ranks(&lists));
    }
    let views =
        values.iter().map(|v| v.view().ok_or_else(|| unordered(v, name))).collect::<Result<Vec<_>>>()?;
    let elements: Vec<Elements<'_>> = views.iter().map(|v| v.elements).collect();
    let has = |class: Class| views.iter().any(|v| v.class == class);
    if views.iter().any(|v| v.is_complex()) {
        let all: Vec<_> = elements.iter().map(elements_as_complex::<f64>).collect();
        return Ok(sortable_ranks(&all));
    }
    if has(Class::Int64) {
        return Ok(sortable_ranks(&elements.iter().map(|e| elements_as::<i64>(e)).collect::<Vec<_>>()));
    }
    if has(Class::UInt64) {
        return Ok(sortable_ranks(&elements.iter().map(|e| elements_as::<u64>(e)).collect::<Vec<_>>()));
    }
    // Every other class fits into a double exactly.
    Ok(sortable_ranks(&elements.iter().map(|e| elements_as::<f64>(e)).collect::<Vec<_>>()))
}

fn sortable_ranks<T: Sortable, L: std::ops::Deref<Target = [T]>>(lists: &[L]) -> Ranks {
    let all: Vec<T> = lists.iter().flat_map(|list| list.iter().copied()).collect();
    let mut index = vec![0; all.len()];
    sort_index(&all, SortOrder::ASCEND, &mut index);
    let ranks = from_order(&index, |a, b| all[a] == all[b]);
    let missing = index.iter().find(|&&at| all[at as usize].is_missing());
    let first_missing = missing.map_or(u32::MAX, |&at| ranks[at as usize]);
    Ranks { lists: split(&ranks, lists.iter().map(|l| l.len())), first_missing }
}

/// Ranks from a stable sorted order and a test whether neighbours are equal.
fn from_order(index: &[u32], same: impl Fn(usize, usize) -> bool) -> Vec<u32> {
    let mut ranks = vec![0; index.len()];
    let mut rank = 0;
    for (k, &at) in index.iter().enumerate() {
        if k > 0 && !same(index[k - 1] as usize, at as usize) {
            rank += 1;
        }
        ranks[at as usize] = rank;
    }
    ranks
}

fn split(all: &[u32], lengths: impl Iterator<Item = usize>) -> Vec<Vec<u32>> {
    let mut rest = all;
    lengths
        .map(|n| {
            let (list, tail) = rest.split_at(n);
            rest = tail;
            list.to_vec()
        })
        .collect()
}

#[cold]
fn unordered(value: &Value, name: &str) -> Error {
    crate::error::ErrorKind::FunctionClass { name: name.into(), class: value.class().name().into() }.into()
}

/// The texts of a cell of char rows, of a string array, or of one char row.
fn texts(value: &Value, name: &str) -> Result<Vec<StringElement>> {
    let not_text = || {
        Error::new(
            format!("MATLAB:{name}:InvalidCellInput"),
            "Cell array input must be a cell array of character vectors.",
        )
    };
    match value.kind() {
        Kind::String(s) => Ok(s.items.clone()),
        Kind::Cell(cell) => cell
            .items
            .iter()
            .map(|item| match item.is_text_scalar() && item.class() == Class::Char {
                true => Ok(item.text().map(|t| SharedText::from(t.as_ref()))),
                false => Err(not_text()),
            })
            .collect(),
        Kind::Dense(view) if view.class == Class::Char && value.is_text_scalar() => {
            Ok(vec![value.text().map(|t| SharedText::from(t.as_ref()))])
        }
        Kind::Dense(view) if view.class == Class::Char => Ok(value
            .char_rows()?
            .unwrap_or_default()
            .iter()
            .map(|row| Some(SharedText::from(row.as_str())))
            .collect()),
        Kind::Dense(view) if view.numel() == 0 => Ok(Vec::new()),
        _ => Err(not_text()),
    }
}

/// MATLAB's order of texts: by UTF-16 code units.
pub(super) fn compare_texts(a: &str, b: &str) -> std::cmp::Ordering {
    utf16::units(a).cmp(utf16::units(b))
}

fn text_ranks(lists: &[Vec<StringElement>]) -> Ranks {
    let all: Vec<Option<&str>> = lists.iter().flatten().map(|t| t.as_deref()).collect();
    let index = sort_index_by(all.len(), |a, b| match (all[a], all[b]) {
        (Some(s), Some(t)) => compare_texts(s, t),
        (s, t) => s.is_none().cmp(&t.is_none()),
    });
    let ranks = from_order(&index, |a, b| all[a].is_some() && all[a] == all[b]);
    let missing = index.iter().find(|&&at| all[at as usize].is_none());
    let first_missing = missing.map_or(u32::MAX, |&at| ranks[at as usize]);
    Ranks { lists: split(&ranks, lists.iter().map(Vec::len)), first_missing }
}

/// The ranks of the rows of some matrices with the same number of columns.
///
/// # Errors
/// As [`ranks`]; numbers of columns that differ.
pub(super) fn row_ranks(values: &[Value], name: &str) -> Result<Vec<Vec<u32>>> {
    let columns = values.first().map_or(0, |v| v.dims().columns());
    let heights: Vec<usize> = values.iter().map(|v| v.dims().rows()).collect();
    if values.iter().any(|v| v.dims().ndims() > 2 || v.dims().columns() != columns) {
        return Err(Error::new(
            format!("MATLAB:{}:AandBColnumAgree", name.to_ascii_uppercase()),
            "A and B must have the same number of columns when using the 'rows' option.",
        ));
    }
    let total: usize = heights.iter().sum();
    if u32::try_from(total).is_err() {
        // Rows without columns, which ranks don't number.
        return Err(crate::error::ErrorKind::OutOfMemory.into());
    }
    let elements = ranks(values, name)?.lists;
    let mut joined = Vec::with_capacity(total * columns);
    for column in 0..columns {
        for (list, &height) in elements.iter().zip(&heights) {
            joined.extend_from_slice(&list[column * height..][..height]);
        }
    }
    let keys: Vec<(usize, SortOrder)> = (0..columns).map(|c| (c, SortOrder::ASCEND)).collect();
    let index = sort_rows(&joined, total, &keys);
    let same = |a: usize, b: usize| (0..columns).all(|c| joined[c * total + a] == joined[c * total + b]);
    Ok(split(&from_order(&index, same), heights.into_iter()))
}
