//! Dense column-major matrices: a borrowed view for operands and an owned one for results.

use crate::Field;
use std::ops::{Index, IndexMut};

/// A borrowed matrix: `data` holds its columns one after the other.
#[derive(Clone, Copy, Debug)]
pub struct View<'a, T> {
    /// The elements, `rows * cols` of them.
    pub data: &'a [T],
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub cols: usize,
}

impl<'a, T: Copy> View<'a, T> {
    /// The view of a slice, whose length is `rows * cols`.
    pub fn new(data: &'a [T], rows: usize, cols: usize) -> Self {
        assert_eq!(data.len(), rows * cols, "a matrix has rows * cols elements");
        Self { data, rows, cols }
    }

    /// Column `j`.
    #[inline]
    pub fn col(&self, j: usize) -> &'a [T] {
        &self.data[j * self.rows..][..self.rows]
    }

    /// An owned copy.
    pub fn to_matrix(&self) -> Matrix<T> {
        Matrix { data: self.data.to_vec(), rows: self.rows, cols: self.cols }
    }
}

impl<T> Index<(usize, usize)> for View<'_, T> {
    type Output = T;
    #[inline]
    fn index(&self, (i, j): (usize, usize)) -> &T {
        &self.data[i + j * self.rows]
    }
}

/// An owned matrix, columns one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix<T> {
    /// The elements, `rows * cols` of them.
    pub data: Vec<T>,
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub cols: usize,
}

impl<T> Index<(usize, usize)> for Matrix<T> {
    type Output = T;
    #[inline]
    fn index(&self, (i, j): (usize, usize)) -> &T {
        &self.data[i + j * self.rows]
    }
}

impl<T> IndexMut<(usize, usize)> for Matrix<T> {
    #[inline]
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut T {
        &mut self.data[i + j * self.rows]
    }
}

impl<T: Copy> Matrix<T> {
    /// The matrix of `f(row, column)`.
    pub fn from_fn(rows: usize, cols: usize, mut f: impl FnMut(usize, usize) -> T) -> Self {
        let mut data = Vec::with_capacity(rows * cols);
        for j in 0..cols {
            data.extend((0..rows).map(|i| f(i, j)));
        }
        Self { data, rows, cols }
    }

    /// Borrowed.
    #[inline]
    pub fn view(&self) -> View<'_, T> {
        View { data: &self.data, rows: self.rows, cols: self.cols }
    }

    /// Column `j`.
    #[inline]
    pub fn col(&self, j: usize) -> &[T] {
        &self.data[j * self.rows..][..self.rows]
    }

    /// Column `j`, to write.
    #[inline]
    pub fn col_mut(&mut self, j: usize) -> &mut [T] {
        &mut self.data[j * self.rows..][..self.rows]
    }

    /// Two different columns, `i < j`.
    #[inline]
    pub fn two_cols(&mut self, i: usize, j: usize) -> (&mut [T], &mut [T]) {
        let (head, tail) = self.data.split_at_mut(j * self.rows);
        (&mut head[i * self.rows..][..self.rows], &mut tail[..self.rows])
    }

    /// Exchanges two columns.
    pub fn swap_cols(&mut self, i: usize, j: usize) {
        if i != j {
            let (a, b) = self.two_cols(i.min(j), i.max(j));
            a.swap_with_slice(b);
        }
    }

    /// Exchanges two rows.
    pub fn swap_rows(&mut self, i: usize, j: usize) {
        if i != j {
            for k in 0..self.cols {
                self.data.swap(i + k * self.rows, j + k * self.rows);
            }
        }
    }

    /// The columns `from..to`.
    pub fn cols_range(&self, from: usize, to: usize) -> Self {
        Self { data: self.data[from * self.rows..to * self.rows].to_vec(), rows: self.rows, cols: to - from }
    }

    /// Each element through `f`.
    pub fn map<U>(&self, f: impl FnMut(&T) -> U) -> Matrix<U> {
        Matrix { data: self.data.iter().map(f).collect(), rows: self.rows, cols: self.cols }
    }

    /// Transposed.
    pub fn transpose(&self) -> Self {
        Self::from_fn(self.cols, self.rows, |i, j| self[(j, i)])
    }
}

impl<T: Field> Matrix<T> {
    /// All zeros.
    pub fn zeros(rows: usize, cols: usize) -> Self {
        Self { data: vec![T::ZERO; rows * cols], rows, cols }
    }

    /// The identity, or its first rows and columns.
    pub fn identity(rows: usize, cols: usize) -> Self {
        Self::from_fn(rows, cols, |i, j| if i == j { T::ONE } else { T::ZERO })
    }

    /// Conjugate transpose.
    pub fn adjoint(&self) -> Self {
        Self::from_fn(self.cols, self.rows, |i, j| self[(j, i)].conj())
    }

    /// True when no element is NaN or infinite.
    pub fn is_finite(&self) -> bool {
        self.data.iter().all(|x| x.is_finite())
    }

    /// Zeroes what is below diagonal `k` (`k >= 0` above the main one, −1 keeps one subdiagonal).
    pub fn keep_upper(&mut self, k: isize) {
        for j in 0..self.cols {
            let first = (j as isize - k + 1).clamp(0, self.rows as isize) as usize;
            self.col_mut(j)[first..].fill(T::ZERO);
        }
    }
}
