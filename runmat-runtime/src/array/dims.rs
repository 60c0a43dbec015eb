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
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Dims(SmallVec<[usize; 2]>);

impl Clone for Dims {
    /// Those of a matrix are copied without a loop: nearly all sizes are.
    #[inline]
    fn clone(&self) -> Self {
        Dims::new(&self.0)
    }
}

impl Dims {
    /// 1-by-1.
    #[inline]
    pub fn scalar() -> Self {
        Dims::matrix(1, 1)
    }

    /// `rows`-by-`columns`.
    #[inline]
    pub fn matrix(rows: usize, columns: usize) -> Self {
        Dims(SmallVec::from_buf([rows, columns]))
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
        let mut lens: SmallVec<[usize; 2]> = SmallVec::from_slice(lengths);
        while lens.len() < 2 {
            lens.push(1);
        }
        while lens.len() > 2 && lens.last() == Some(&1) {
            lens.pop();
        }
        Dims(lens)
    }

    /// The lengths.
    #[inline]
    pub fn as_slice(&self) -> &[usize] {
        &self.0
    }

    /// Number of elements; saturates where the product doesn't fit.
    #[inline]
    pub fn numel(&self) -> usize {
        numel(&self.0)
    }

    /// Number of elements, `None` when it doesn't fit into the address space.
    #[inline]
    pub fn checked_numel(&self) -> Option<usize> {
        if let [rows, columns] = self.0[..] {
            return rows.checked_mul(columns);
        }
        if self.0.contains(&0) {
            return Some(0);
        }
        self.0.iter().try_fold(1usize, |n, &d| n.checked_mul(d))
    }

    /// Number of dimensions.
    #[inline]
    pub fn ndims(&self) -> usize {
        self.0.len()
    }

    /// Length of dimension `k` (0-based); 1 beyond the last.
    #[inline]
    pub fn at(&self, k: usize) -> usize {
        self.0.get(k).copied().unwrap_or(1)
    }

    /// Rows.
    #[inline]
    pub fn rows(&self) -> usize {
        self.0[0]
    }

    /// Product of all dimensions but the first.
    #[inline]
    pub fn columns(&self) -> usize {
        self.0[1..].iter().fold(1usize, |n, &d| n.saturating_mul(d))
    }

    /// 1-by-1.
    #[inline]
    pub fn is_scalar(&self) -> bool {
        self.0.len() == 2 && self.0[0] == 1 && self.0[1] == 1
    }

    /// 1-by-n.
    #[inline]
    pub fn is_row(&self) -> bool {
        self.0.len() == 2 && self.0[0] == 1
    }

    /// n-by-1.
    #[inline]
    pub fn is_column(&self) -> bool {
        self.0.len() == 2 && self.0[1] == 1
    }

    /// A row or a column.
    #[inline]
    pub fn is_vector(&self) -> bool {
        self.is_row() || self.is_column()
    }

    /// The length of a row or column that isn't empty, to be changed.
    #[inline]
    pub(crate) fn vector_length_mut(&mut self) -> Option<&mut usize> {
        match self.0[..] {
            [1, n] if n > 0 => Some(&mut self.0[1]),
            [n, 1] if n > 0 => Some(&mut self.0[0]),
            _ => None,
        }
    }

    /// A zero among the lengths.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.contains(&0)
    }

    /// 0-by-0.
    #[inline]
    pub fn is_zero_by_zero(&self) -> bool {
        self.0.len() == 2 && self.0[0] == 0 && self.0[1] == 0
    }

    /// The same lengths with dimension `k` (0-based) set to `n`.
    pub fn with(&self, k: usize, n: usize) -> Self {
        match (&self.0[..], k) {
            (&[_, columns], 0) => return Dims::matrix(n, columns),
            (&[rows, _], 1) => return Dims::matrix(rows, n),
            _ => {}
        }
        let mut lens = self.0.clone();
        while lens.len() <= k {
            lens.push(1);
        }
        lens[k] = n;
        Dims::new(&lens)
    }

    /// The first dimension (0-based) whose length isn't 1; 0 when there is none.
    pub fn first_non_singleton(&self) -> usize {
        self.0.iter().position(|&d| d != 1).unwrap_or(0)
    }

    /// The lengths without dimensions of length 1 (for comparing sizes in assignment).
    pub fn without_singletons(&self) -> SmallVec<[usize; 4]> {
        self.0.iter().copied().filter(|&d| d != 1).collect()
    }

    /// `2x3x4` with `separator` between the lengths.
    pub fn text(&self, separator: &str) -> String {
        self.0.iter().map(usize::to_string).collect::<Vec<_>>().join(separator)
    }
}
