//! Positions of elements that pass a test, and selection by masks.
//!
//! Positions are counted first, so that the result is allocated once with its final size.

use super::reduce::count_all;

/// Which of the hits `find` returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// All.
    All,
    /// The first so many.
    First(usize),
    /// The last so many, still in ascending order.
    Last(usize),
}

/// 0-based positions of the elements that pass `test`, ascending. O(n); with [`Limit::First`] it stops at the last hit it needs.
pub fn find<T: Copy>(src: &[T], limit: Limit, test: impl Fn(T) -> bool) -> Vec<usize> {
    match limit {
        Limit::All => {
            let mut out = Vec::with_capacity(count_all(src, &test));
            out.extend(hits(src, &test));
            out
        }
        Limit::First(n) => hits(src, &test).take(n).collect(),
        Limit::Last(n) => {
            let mut out: Vec<usize> =
                src.iter().enumerate().rev().filter(|&(_, &x)| test(x)).map(|(i, _)| i).take(n).collect();
            out.reverse();
            out
        }
    }
}

fn hits<'a, T: Copy>(src: &'a [T], test: &'a impl Fn(T) -> bool) -> impl Iterator<Item = usize> + 'a {
    src.iter().enumerate().filter(|&(_, &x)| test(x)).map(|(i, _)| i)
}

/// The elements of `src` where `mask` is true, in order; the mask may be shorter. O(n).
pub fn select<T: Copy>(src: &[T], mask: &[bool]) -> Vec<T> {
    let mut out = Vec::with_capacity(count_all(mask, |m| m));
    out.extend(src.iter().zip(mask).filter(|&(_, &m)| m).map(|(&x, _)| x));
    out
}

/// The elements of `src` where `mask` is false or ended: what `x(mask) = []` leaves. O(n).
pub fn reject<T: Copy>(src: &[T], mask: &[bool]) -> Vec<T> {
    let tail = src.get(mask.len()..).unwrap_or(&[]);
    let mut out = Vec::with_capacity(src.len() - count_all(mask, |m| m));
    out.extend(src.iter().zip(mask).filter(|&(_, &m)| !m).map(|(&x, _)| x));
    out.extend_from_slice(tail);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        let x = [0, 1, 1, 0, 1];
        let find = |limit| super::find(&x, limit, |x| x != 0);
        assert_eq!(find(Limit::All), [1, 2, 4]);
        assert_eq!(find(Limit::First(2)), [1, 2]);
        assert_eq!(find(Limit::Last(2)), [2, 4]);
        assert_eq!(find(Limit::First(9)), [1, 2, 4]);
    }

    #[test]
    fn masks_split() {
        let x = [1, 2, 3, 4];
        assert_eq!(select(&x, &[true, false, true]), [1, 3]);
        assert_eq!(reject(&x, &[true, false, true]), [2, 4]);
    }
}
