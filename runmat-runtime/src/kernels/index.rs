//! Reading and writing elements by subscripts: linear lists, and one selection per dimension.
//!
//! Positions are 0-based and already checked by the caller, who raises MATLAB's errors; a wrong one panics, it can't read
//! outside. Colons and ranges in the first dimension are block copies.

use smallvec::SmallVec;

/// What one subscript selects along its dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection<'a> {
    /// `start`, `start + 1`, …: a colon is `Range { start: 0, len: size }`.
    Range {
        /// First position.
        start: usize,
        /// Number of positions.
        len: usize,
    },
    /// These positions in this order.
    List(&'a [usize]),
}

impl Selection<'_> {
    /// Number of selected positions.
    #[expect(clippy::len_without_is_empty, reason = "an empty selection needs no special treatment")]
    pub fn len(&self) -> usize {
        match self {
            Self::Range { len, .. } => *len,
            Self::List(list) => list.len(),
        }
    }

    #[inline]
    fn at(&self, k: usize) -> usize {
        match self {
            Self::Range { start, .. } => start + k,
            Self::List(list) => list[k],
        }
    }
}

/// `out[k] = src[positions[k]]`. O(positions).
pub fn gather<T: Copy>(src: &[T], positions: &[usize], out: &mut [T]) {
    for (o, &at) in out.iter_mut().zip(positions) {
        *o = src[at];
    }
}

/// `out[positions[k]] = values[k]`, in order, so that the last of equal positions wins; one value stands for all. O(positions).
pub fn scatter<T: Copy>(values: &[T], positions: &[usize], out: &mut [T]) {
    if let &[value] = values {
        positions.iter().for_each(|&at| out[at] = value);
    } else {
        positions.iter().zip(values).for_each(|(&at, &value)| out[at] = value);
    }
}

/// Calls `body(offset of the column)` for each combination of the selections after the first, the first of them fastest.
fn for_each_column(dims: &[usize], rest: &[Selection], mut body: impl FnMut(usize)) {
    if rest.iter().any(|s| s.len() == 0) {
        return;
    }
    let mut strides: SmallVec<[usize; 4]> = SmallVec::new();
    let mut stride = 1;
    for &n in &dims[..rest.len()] {
        stride *= n;
        strides.push(stride);
    }
    let mut index: SmallVec<[usize; 4]> = SmallVec::from_elem(0, rest.len());
    'next: loop {
        body(index.iter().zip(rest).zip(&strides).map(|((&k, s), &stride)| s.at(k) * stride).sum());
        for (count, selection) in index.iter_mut().zip(rest) {
            *count += 1;
            if *count < selection.len() {
                continue 'next;
            }
            *count = 0;
        }
        return;
    }
}

/// `out = src(s1, s2, …)`: one selection per dimension of `dims`. O(numel of the result).
pub fn gather_nd<T: Copy>(src: &[T], dims: &[usize], selections: &[Selection], out: &mut [T]) {
    let (Some((first, rest)), false) = (selections.split_first(), out.is_empty()) else { return };
    let mut columns = out.chunks_exact_mut(first.len());
    for_each_column(dims, rest, |offset| {
        let Some(column) = columns.next() else { return };
        match *first {
            Selection::Range { start, len } => column.copy_from_slice(&src[offset + start..][..len]),
            Selection::List(list) => gather(&src[offset..], list, column),
        }
    });
}

/// `out(s1, s2, …) = values`: one selection per dimension of `dims`, the size of `out`. One value stands for all. O(values).
pub fn scatter_nd<T: Copy>(values: &[T], out: &mut [T], dims: &[usize], selections: &[Selection]) {
    let Some((first, rest)) = selections.split_first() else { return };
    let rows = first.len();
    if rows == 0 {
        return;
    }
    let single = if let &[value] = values { Some(value) } else { None };
    let mut columns = values.chunks_exact(rows);
    for_each_column(dims, rest, |offset| match (*first, single) {
        (Selection::Range { start, len }, Some(value)) => out[offset + start..][..len].fill(value),
        (Selection::List(list), Some(value)) => scatter(&[value], list, &mut out[offset..]),
        (first, None) => {
            let Some(column) = columns.next() else { return };
            match first {
                Selection::Range { start, len } => out[offset + start..][..len].copy_from_slice(column),
                Selection::List(list) => {
                    list.iter().zip(column).for_each(|(&at, &value)| out[offset + at] = value);
                }
            }
        }
    });
}

/// 0-based subscripts of a linear position in an array of size `dims`; the last one takes what remains. O(dims).
pub fn subscripts(position: usize, dims: &[usize], out: &mut [usize]) {
    let mut rest = position;
    let last = out.len().saturating_sub(1);
    for (d, o) in out.iter_mut().enumerate() {
        let n = dims.get(d).copied().unwrap_or(1).max(1);
        *o = if d == last { rest } else { rest % n };
        rest /= n;
    }
}

/// Linear position of 0-based subscripts in an array of size `dims`. O(dims).
pub fn linear(subscripts: &[usize], dims: &[usize]) -> usize {
    let mut stride = 1;
    let mut position = 0;
    for (d, &s) in subscripts.iter().enumerate() {
        position += s * stride;
        stride *= dims.get(d).copied().unwrap_or(1);
    }
    position
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_last_of_equal_positions_wins() {
        let mut out = [0; 3];
        scatter(&[1, 2, 3], &[1, 0, 1], &mut out);
        assert_eq!(out, [2, 3, 0]);
    }

    #[test]
    fn positions_and_subscripts_are_inverse() {
        let mut subs = [0; 2];
        subscripts(23, &[2, 3, 4], &mut subs);
        assert_eq!(subs, [1, 11]);
        assert_eq!(linear(&[1, 2, 3], &[2, 3, 4]), 23);
    }

    proptest! {
        #[test]
        fn gather_reads_what_scatter_wrote(
            a in prop::collection::vec(0usize..4, 0..5), start in 0usize..3, c in prop::collection::vec(0usize..2,
                0..3),
        ) {
            let dims = [4, 5, 2];
            let src: Vec<usize> = (0..40).collect();
            let selections = [Selection::List(&a), Selection::Range { start, len: 2 }, Selection::List(&c)];
            let numel: usize = selections.iter().map(Selection::len).product();
            let mut got = vec![0; numel];
            gather_nd(&src, &dims, &selections, &mut got);
            let mut at = 0;
            for &k in &c {
                for j in start..start + 2 {
                    for &i in &a {
                        prop_assert_eq!(got[at], i + 4 * j + 20 * k);
                        at += 1;
                    }
                }
            }
            let mut copy = src.clone();
            scatter_nd(&got, &mut copy, &dims, &selections);
            prop_assert_eq!(&copy, &src);
            if numel > 0 {
                scatter_nd(&[99], &mut copy, &dims, &selections);
                gather_nd(&copy, &dims, &selections, &mut got);
                prop_assert!(got.iter().all(|&x| x == 99));
            }
        }
    }
}
