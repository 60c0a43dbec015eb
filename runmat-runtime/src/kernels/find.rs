//! Positions of elements that pass a test.
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
}
