//! Wide matrices in chunks of columns.

use std::ops::Range;

use super::frame::push_blank_line;
use super::state::{DisplayDialect, FormatState};
use crate::text::number::{Spec, write_unsigned};

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
