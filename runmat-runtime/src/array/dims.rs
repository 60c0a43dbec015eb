//! Sizes of arrays: two or more dimensions, trailing ones dropped.

use smallvec::SmallVec;

/// True for equal sizes; those of matrices are compared without a loop.
#[inline]
pub(crate) fn same_size(a: &[usize], b: &[usize]) -> bool {
    match (a, b) {
        (&[m, n], &[p, q]) => m == p && n == q,
        _ => a == b,
    }
}

/// Number of elements of an array of that size; saturates where the product doesn't fit.
#[inline]
pub(crate) fn numel(lengths: &[usize]) -> usize {
    match *lengths {
        [rows, columns] => rows.saturating_mul(columns),
        _ => lengths.iter().fold(1, |n: usize, &d| n.saturating_mul(d)),
    }
}

/// The lengths of an array's dimensions. At least two; the last is not 1 unless there are just two.
///
/// Nearly all sizes are those of matrices: what asks for one looks at two numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dims {
    /// Rows and columns of a matrix; [`Dims::NO_MATRIX`] for more dimensions.
    pair: [usize; 2],
    /// All lengths when there are more than two.
    #[expect(clippy::box_collection, reason = "one word, where a vector takes three")]
    all: Option<Box<Vec<usize>>>,
}

impl Dims {
    /// No matrix has this size: it is beyond what memory could hold.
    const NO_MATRIX: [usize; 2] = [usize::MAX, usize::MAX];

    /// 1-by-1.
    #[inline]
    pub fn scalar() -> Self {
        Dims::matrix(1, 1)
    }

    /// `rows`-by-`columns`.
    #[inline]
    pub fn matrix(rows: usize, columns: usize) -> Self {
        Dims { pair: [rows, columns], all: None }
    }

    /// 1-by-`n`.
    #[inline]
    pub fn row(n: usize) -> Self {
        Dims::matrix(1, n)
    }

    /// `n`-by-1.
    #[inline]
    pub fn column(n: usize) -> Self {
        Dims::matrix(n, 1)
    }

    /// From a list of lengths: padded with ones to two, trailing ones beyond two dropped.
    #[inline]
    pub fn new(lengths: &[usize]) -> Self {
        match *lengths {
            [rows, columns] => Dims::matrix(rows, columns),
            _ => Dims::trimmed(lengths),
        }
    }

    fn trimmed(lengths: &[usize]) -> Self {
        let last = lengths.iter().rposition(|&n| n != 1).map_or(0, |k| k + 1);
        match lengths[..last] {
            [] => Dims::scalar(),
            [rows] => Dims::column(rows),
            [rows, columns] => Dims::matrix(rows, columns),
            ref all => Dims { pair: Dims::NO_MATRIX, all: Some(Box::new(all.to_vec())) },
        }
    }

    /// The lengths.
    #[inline]
    pub fn as_slice(&self) -> &[usize] {
        match &self.all {
            None => &self.pair,
            Some(all) => all,
        }
    }

    /// Number of elements; saturates where the product doesn't fit.
    #[inline]
    pub fn numel(&self) -> usize {
        numel(self.as_slice())
    }

    /// Number of elements, `None` when it doesn't fit into the address space.
    #[inline]
    pub fn checked_numel(&self) -> Option<usize> {
        let Some(all) = &self.all else { return self.pair[0].checked_mul(self.pair[1]) };
        if all.contains(&0) {
            return Some(0);
        }
        all.iter().try_fold(1usize, |n, &d| n.checked_mul(d))
    }

    /// Number of dimensions.
    #[inline]
    pub fn ndims(&self) -> usize {
        self.as_slice().len()
    }

    /// Length of dimension `k` (0-based); 1 beyond the last.
    #[inline]
    pub fn at(&self, k: usize) -> usize {
        self.as_slice().get(k).copied().unwrap_or(1)
    }

    /// Rows.
    #[inline]
    pub fn rows(&self) -> usize {
        self.as_slice()[0]
    }

    /// Product of all dimensions but the first.
    #[inline]
    pub fn columns(&self) -> usize {
        match &self.all {
            None => self.pair[1],
            Some(all) => all[1..].iter().fold(1usize, |n, &d| n.saturating_mul(d)),
        }
    }

    /// 1-by-1.
    #[inline]
    pub fn is_scalar(&self) -> bool {
        self.pair == [1, 1]
    }

    /// 1-by-n.
    #[inline]
    pub fn is_row(&self) -> bool {
        self.pair[0] == 1
    }

    /// n-by-1.
    #[inline]
    pub fn is_column(&self) -> bool {
        self.pair[1] == 1
    }

    /// A row or a column.
    #[inline]
    pub fn is_vector(&self) -> bool {
        self.is_row() || self.is_column()
    }

    /// The length of a row or column that isn't empty, to be changed.
    #[inline]
    pub(crate) fn vector_length_mut(&mut self) -> Option<&mut usize> {
        match self.pair {
            [1, n] if n > 0 => Some(&mut self.pair[1]),
            [n, 1] if n > 0 => Some(&mut self.pair[0]),
            _ => None,
        }
    }

    /// A zero among the lengths.
    #[inline]
    pub fn is_empty(&self) -> bool {
        match &self.all {
            None => self.pair[0] == 0 || self.pair[1] == 0,
            Some(all) => all.contains(&0),
        }
    }

    /// 0-by-0.
    #[inline]
    pub fn is_zero_by_zero(&self) -> bool {
        self.pair == [0, 0]
    }

    /// The same lengths with dimension `k` (0-based) set to `n`.
    pub fn with(&self, k: usize, n: usize) -> Self {
        match (self.as_slice(), k) {
            (&[_, columns], 0) => return Dims::matrix(n, columns),
            (&[rows, _], 1) => return Dims::matrix(rows, n),
            _ => {}
        }
        let mut lengths = self.as_slice().to_vec();
        lengths.resize(lengths.len().max(k + 1), 1);
        lengths[k] = n;
        Dims::new(&lengths)
    }

    /// The first dimension (0-based) whose length isn't 1; 0 when there is none.
    pub fn first_non_singleton(&self) -> usize {
        self.as_slice().iter().position(|&d| d != 1).unwrap_or(0)
    }

    /// The lengths without dimensions of length 1 (for comparing sizes in assignment).
    pub fn without_singletons(&self) -> SmallVec<[usize; 4]> {
        self.as_slice().iter().copied().filter(|&d| d != 1).collect()
    }

    /// `2x3x4` with `separator` between the lengths.
    pub fn text(&self, separator: &str) -> String {
        self.as_slice().iter().map(usize::to_string).collect::<Vec<_>>().join(separator)
    }
}
