//! Wide matrices in chunks of columns.

use std::ops::Range;

use super::frame::push_blank_line;
use super::state::{DisplayDialect, FormatState};
use crate::text::number::{Spec, units_len, write_unsigned};

/// Characters in a line.
pub(super) const LINE_WIDTH: usize = 80;

/// Calls `rows` for each chunk of columns that fits a line, with a title before each when there are several.
pub(super) fn push_chunks(
    out: &mut String,
    n_cols: usize,
    width: usize,
    state: &FormatState,
    mut rows: impl FnMut(&mut String, Range<usize>),
) {
    let per_chunk = (LINE_WIDTH / width.max(1)).max(1);
    if n_cols <= per_chunk {
        return rows(out, 0..n_cols);
    }
    let mut from = 0;
    while from < n_cols {
        let to = (from + per_chunk).min(n_cols);
        if from > 0 {
            push_blank_line(out, state);
        }
        push_title(out, from + 1, to, to == n_cols, state.dialect);
        push_blank_line(out, state);
        rows(out, from..to);
        from = to;
    }
}

/// Appends columns of texts, each already padded to its column's width, four blanks before each; in chunks that fit a
/// line.
pub(super) fn push_text_columns(out: &mut String, columns: &[Vec<String>], state: &FormatState) {
    const SEPARATOR: &str = "    ";
    let n_rows = columns.first().map_or(0, Vec::len);
    let width = |column: &Vec<String>| SEPARATOR.len() + column.first().map_or(0, |text| units_len(text));
    let single_chunk = columns.iter().map(width).sum::<usize>() <= LINE_WIDTH;
    let mut from = 0;
    while from < columns.len() {
        let mut to = from + 1;
        let mut line = width(&columns[from]);
        while to < columns.len() && (single_chunk || line + width(&columns[to]) <= LINE_WIDTH) {
            line += width(&columns[to]);
            to += 1;
        }
        if from > 0 {
            push_blank_line(out, state);
        }
        if to - from < columns.len() {
            push_title(out, from + 1, to, to == columns.len(), state.dialect);
            push_blank_line(out, state);
        }
        for row in 0..n_rows {
            for column in &columns[from..to] {
                out.push_str(SEPARATOR);
                out.push_str(&column[row]);
            }
            out.push('\n');
        }
        from = to;
    }
}

fn push_title(out: &mut String, first: usize, last: usize, ends: bool, dialect: DisplayDialect) {
    let number = |out: &mut String, n: usize| write_unsigned(out, n as u64, &Spec::default());
    let octave = dialect == DisplayDialect::Octave;
    out.push_str(if octave { " " } else { "  " });
    if first == last {
        out.push_str("Column ");
        number(out, first);
    } else {
        out.push_str("Columns ");
        number(out, first);
        out.push_str(if octave && ends && last == first + 1 { " and " } else { " through " });
        number(out, last);
    }
    out.push_str(if octave { ":\n" } else { "\n" });
}
