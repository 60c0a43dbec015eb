//! The arrays that displays read: payload, size, and what they ask of both.

use crate::array::form::MatrixForm;
use crate::text::number::{Spec, write_unsigned};
use crate::text::numbers::{Number, Numbers, Units};

/// A numeric or logical array.
#[derive(Clone, Copy, Debug)]
pub struct NumericView<'a> {
    /// Elements by columns; interleaved parts when complex.
    pub numbers: Numbers<'a>,
    /// Size, two dimensions at least.
    pub dims: &'a [usize],
    /// True for complex data.
    pub complex: bool,
    /// True for a range that nothing has turned into an array yet; Octave shows it wider.
    pub range: bool,
    /// Octave says of a matrix that it is diagonal or a permutation.
    pub form: MatrixForm,
}

/// A char array.
#[derive(Clone, Copy, Debug)]
pub struct CharView<'a> {
    /// Characters by columns.
    pub units: Units<'a>,
    /// Size, two dimensions at least.
    pub dims: &'a [usize],
}

impl<'a> NumericView<'a> {
    /// A real array.
    pub fn real(numbers: Numbers<'a>, dims: &'a [usize]) -> NumericView<'a> {
        NumericView { numbers, dims, complex: false, range: false, form: MatrixForm::Full }
    }

    /// Number of elements.
    pub fn numel(&self) -> usize {
        self.dims.iter().product()
    }

    /// True for 1-by-1.
    pub fn is_scalar(&self) -> bool {
        self.dims.iter().all(|d| *d == 1)
    }

    /// The pages of an array with more than two dimensions, or the matrix itself.
    pub(super) fn pages(&self) -> impl Iterator<Item = Page<'a>> + '_ {
        let [n_rows, n_cols] = [self.dims[0], self.dims[1]];
        let page = n_rows * n_cols;
        let count = self.numel().checked_div(page).unwrap_or(0);
        let step = if self.complex { 2 } else { 1 };
        (0..count).map(move |at| Page {
            n_rows,
            n_cols,
            numbers: self.numbers.range(at * page * step, (at + 1) * page * step),
            complex: self.complex,
            range: self.range,
            form: self.form,
        })
    }
}

/// One matrix of elements.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) n_rows: usize,
    pub(super) n_cols: usize,
    pub(super) numbers: Numbers<'a>,
    pub(super) complex: bool,
    pub(super) range: bool,
    pub(super) form: MatrixForm,
}

impl Page<'_> {
    pub(super) fn is_scalar(&self) -> bool {
        self.n_rows == 1 && self.n_cols == 1
    }

    pub(super) fn real(&self, row: usize, col: usize) -> Number {
        self.numbers.get(row + col * self.n_rows)
    }

    pub(super) fn parts(&self, row: usize, col: usize) -> (Number, Number) {
        let at = 2 * (row + col * self.n_rows);
        (self.numbers.get(at), self.numbers.get(at + 1))
    }

    /// The numbers that a format is chosen from: a diagonal matrix has none off its diagonal. The parts of complex
    /// elements follow each other.
    pub(super) fn shown(&self) -> impl Iterator<Item = Number> + '_ {
        let parts = if self.complex { 2 } else { 1 };
        let diagonal = self.form == MatrixForm::Diagonal;
        let place = move |k: usize| (k / parts % self.n_rows, k / parts / self.n_rows);
        let is_shown = move |k: usize| !diagonal || place(k).0 == place(k).1;
        self.numbers.iter().enumerate().filter(move |(k, _)| is_shown(*k)).map(|(_, number)| number)
    }

    /// Length of the longest element's text, as integers, sign included; the sign of an imaginary part stands in front of its
    /// field.
    pub(super) fn longest_integer(&self) -> usize {
        let len = |(k, number)| match self.complex && k % 2 == 1 {
            true => magnitude_len(number),
            false => integer_len(number),
        };
        self.numbers.iter().enumerate().map(len).max().unwrap_or(1)
    }
}

fn integer_len(number: Number) -> usize {
    let negative = match number {
        Number::Int(i) => i < 0,
        Number::UInt(_) => false,
        Number::Double(x) => x < 0.0,
    };
    usize::from(negative) + magnitude_len(number)
}

fn magnitude_len(number: Number) -> usize {
    let magnitude = match number {
        Number::Int(i) => i.unsigned_abs(),
        Number::UInt(u) => u,
        Number::Double(x) => x.abs() as u64,
    };
    1 + magnitude.checked_ilog10().unwrap_or(0) as usize
}

/// Appends the size with the sign between the dimensions: `2×3`.
pub fn push_size(out: &mut String, dims: &[usize], times: &str) {
    for (at, dim) in dims.iter().enumerate() {
        if at > 0 {
            out.push_str(times);
        }
        write_unsigned(out, *dim as u64, &Spec::default());
    }
}

/// Appends the subscripts of page `at` (from 0) of an array with more than two dimensions: `(:,:,2,1)`.
pub(super) fn push_page_subscripts(out: &mut String, dims: &[usize], mut at: usize) {
    out.push_str("(:,:");
    for dim in &dims[2..] {
        out.push(',');
        write_unsigned(out, (at % dim + 1) as u64, &Spec::default());
        at /= dim;
    }
    out.push(')');
}
