//! Sets: `unique`, `ismember`, `union`, `intersect`, `setdiff`, `setxor`.
//!
//! Results are positions, which the caller gathers. Rows and texts come here as *ranks*: the group numbers that [`unique_by`] finds for
//! both operands together are plain integers in the right order. NaNs are equal to nothing, so each is an element of its own.

use super::sort::{SortKey, SortOrder, Sortable, sort_index};
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Which of equal elements stands for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// The first.
    First,
    /// The last.
    Last,
}

/// Order of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetOrder {
    /// Ascending.
    Sorted,
    /// As the elements first occur.
    Stable,
}

/// The distinct elements of an array.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unique {
    /// Position of each distinct element: `u = x(ia)`.
    pub positions: Vec<u32>,
    /// For each element the 0-based number of its distinct one: `x = u(ic)`.
    pub groups: Vec<u32>,
}

/// Distinct elements of `src`. O(n) to O(n log n).
pub fn unique<T: Sortable>(src: &[T], occurrence: Occurrence, order: SetOrder) -> Unique {
    let mut index = vec![0; src.len()];
    sort_index(src, SortOrder::ASCEND, &mut index);
    unique_by(&index, |a, b| src[a] == src[b], occurrence, order)
}

/// Distinct elements, given the stable ascending permutation of all and a test for equality of two positions. O(n), and a
/// sort of the distinct ones for [`SetOrder::Stable`].
pub fn unique_by(
    index: &[u32],
    mut same: impl FnMut(usize, usize) -> bool,
    occurrence: Occurrence,
    order: SetOrder,
) -> Unique {
    let mut groups = vec![0; index.len()];
    // (first occurrence, representative) of each group.
    let mut found: Vec<(u32, u32)> = Vec::new();
    let mut previous = None;
    for &at in index {
        match found.last_mut() {
            Some(last) if previous.is_some_and(|p: u32| same(p as usize, at as usize)) => {
                if occurrence == Occurrence::Last {
                    last.1 = at;
                }
            }
            _ => found.push((at, at)),
        }
        groups[at as usize] = found.len() as u32 - 1;
        previous = Some(at);
    }
    if order == SetOrder::Stable {
        let mut by_first: Vec<u32> = (0..found.len() as u32).collect();
        by_first.sort_unstable_by_key(|&g| found[g as usize].0);
        let mut new_number = vec![0; found.len()];
        for (number, &g) in (0..).zip(&by_first) {
            new_number[g as usize] = number;
        }
        groups.iter_mut().for_each(|g| *g = new_number[*g as usize]);
        found = by_first.iter().map(|&g| found[g as usize]).collect();
    }
    Unique { positions: found.iter().map(|f| f.1).collect(), groups }
}

/// For each element of `a`: the 1-based position of its first occurrence in `set`, or 0. O(a + set).
pub fn locate<T: Sortable>(a: &[T], set: &[T], out: &mut [u32]) {
    let table = Table::new(set);
    for (o, &x) in out.iter_mut().zip(a) {
        *o = table.position(x).map_or(0, |at| at + 1);
    }
}

struct Table<K> {
    first: FxHashMap<K, u32>,
}

impl<K: SortKey> Table<K> {
    fn new<T: Sortable<Key = K>>(set: &[T]) -> Self {
        let mut first = FxHashMap::with_capacity_and_hasher(set.len(), FxBuildHasher);
        for (i, &x) in (0..).zip(set) {
            if !x.is_missing() {
                first.entry(x.key()).or_insert(i);
            }
        }
        Self { first }
    }

    fn position<T: Sortable<Key = K>>(&self, x: T) -> Option<u32> {
        if x.is_missing() { None } else { self.first.get(&x.key()).copied() }
    }
}

/// `intersect(a, b)`: positions in `a` and in `b` of each common element, in the order of the result. O(n log n).
pub fn intersect<T: Sortable>(a: &[T], b: &[T], order: SetOrder) -> (Vec<u32>, Vec<u32>) {
    let table = Table::new(b);
    let distinct = unique(a, Occurrence::First, order).positions;
    distinct.into_iter().filter_map(|i| table.position(a[i as usize]).map(|j| (i, j))).unzip()
}

/// `setdiff(a, b)`: positions in `a` of the distinct elements that `b` lacks. O(n log n).
pub fn difference<T: Sortable>(a: &[T], b: &[T], order: SetOrder) -> Vec<u32> {
    let table = Table::new(b);
    let mut distinct = unique(a, Occurrence::First, order).positions;
    distinct.retain(|&i| table.position(a[i as usize]).is_none());
    distinct
}

/// An element of a result of two sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Position in the first set.
    A(u32),
    /// Position in the second set.
    B(u32),
}

/// `union(a, b)`: each distinct element, from `a` where it has it. O(n log n).
pub fn union<T: Sortable>(a: &[T], b: &[T], order: SetOrder) -> Vec<Pick> {
    let from_a = unique(a, Occurrence::First, order).positions;
    merged(a, b, from_a, difference(b, a, order), order)
}

/// `setxor(a, b)`: the distinct elements that only one of them has. O(n log n).
pub fn exclusive<T: Sortable>(a: &[T], b: &[T], order: SetOrder) -> Vec<Pick> {
    merged(a, b, difference(a, b, order), difference(b, a, order), order)
}

/// Disjoint selections of `a` and `b` in one order: sorted ones merge, others follow each other.
fn merged<T: Sortable>(a: &[T], b: &[T], from_a: Vec<u32>, from_b: Vec<u32>, order: SetOrder) -> Vec<Pick> {
    let mut out: Vec<Pick> = from_a.into_iter().map(Pick::A).chain(from_b.into_iter().map(Pick::B)).collect();
    if order == SetOrder::Sorted {
        let value = |pick: &Pick| match *pick {
            Pick::A(i) => a[i as usize],
            Pick::B(j) => b[j as usize],
        };
        // Two sorted halves: the standard stable sort merges them in linear time.
        out.sort_by_key(|pick| SortOrder::ASCEND.key(value(pick)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn unique_has_first_last_and_stable_forms() {
        let x = [3, 1, 3, 2];
        let sorted = unique(&x, Occurrence::First, SetOrder::Sorted);
        assert_eq!((sorted.positions, sorted.groups), (vec![1, 3, 0], vec![2, 0, 2, 1]));
        assert_eq!(unique(&x, Occurrence::Last, SetOrder::Sorted).positions, [1, 3, 2]);
        let stable = unique(&x, Occurrence::First, SetOrder::Stable);
        assert_eq!((stable.positions, stable.groups), (vec![0, 1, 3], vec![0, 1, 0, 2]));
        assert_eq!(unique(&[f64::NAN, f64::NAN], Occurrence::First, SetOrder::Sorted).positions.len(), 2);
        assert_eq!(unique(&[0.0, -0.0], Occurrence::First, SetOrder::Sorted).positions, [0]);
    }

    #[test]
    fn membership_finds_the_lowest_position() {
        let mut loc = [9; 4];
        locate(&[1.0, 5.0, 2.0, f64::NAN], &[2.0, 1.0, 2.0, f64::NAN], &mut loc);
        assert_eq!(loc, [2, 0, 1, 0]);
    }

    proptest! {
        #[test]
        fn operations_agree_with_ordered_sets(
            a in prop::collection::vec(0u8..12, 0..20), b in prop::collection::vec(0u8..12, 0..20),
        ) {
            let (sa, sb): (BTreeSet<_>, BTreeSet<_>) = (a.iter().copied().collect(), b.iter().copied().collect());
            let value = |f: &Pick| match *f { Pick::A(i) => a[i as usize], Pick::B(j) => b[j as usize] };
            let list = |picks: Vec<Pick>| picks.iter().map(value).collect::<Vec<_>>();
            prop_assert_eq!(list(union(&a, &b, SetOrder::Sorted)), sa.union(&sb).copied().collect::<Vec<_>>());
            prop_assert_eq!(list(exclusive(&a, &b, SetOrder::Sorted)),
                sa.symmetric_difference(&sb).copied().collect::<Vec<_>>());
            let (ia, ib) = intersect(&a, &b, SetOrder::Sorted);
            let common: Vec<u8> = ia.iter().map(|&i| a[i as usize]).collect();
            prop_assert_eq!(&common, &sa.intersection(&sb).copied().collect::<Vec<_>>());
            prop_assert_eq!(common, ib.iter().map(|&i| b[i as usize]).collect::<Vec<_>>());
            let rest: Vec<u8> = difference(&a, &b, SetOrder::Sorted).iter().map(|&i| a[i as usize]).collect();
            prop_assert_eq!(rest, sa.difference(&sb).copied().collect::<Vec<_>>());
        }
    }
}
