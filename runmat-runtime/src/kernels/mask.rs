//! Selection by logical masks: `x(mask)`, `x(mask) = v`, `find(mask)`.
//!
//! Hits are counted first, so that a result is allocated once with its final size. Loops write without branches on the mask:
//! random masks would mispredict every other one.

/// Number of true elements. O(n).
pub fn count(mask: &[bool]) -> usize {
    // A byte holds the count of 255 elements, and sums of bytes are vector code.
    mask.chunks(255).map(|block| block.iter().map(|&hit| hit as u8).sum::<u8>() as usize).sum()
}

/// The 1-based positions of the true elements into `out`, which has [`count`] elements. O(n).
pub fn positions(mask: &[bool], out: &mut [f64]) {
    let mut at = 0;
    for (k, &hit) in mask.iter().enumerate() {
        // Behind the last hit there is no place left to write to.
        let Some(place) = out.get_mut(at) else { return };
        *place = (k + 1) as f64;
        at += hit as usize;
    }
}

/// The elements of `src` where `mask` is true into `out`, which has [`count`] elements; the mask may be shorter. O(n).
pub fn select<T: Copy>(src: &[T], mask: &[bool], out: &mut [T]) {
    let mut at = 0;
    for (&x, &hit) in src.iter().zip(mask) {
        let Some(place) = out.get_mut(at) else { return };
        *place = x;
        at += hit as usize;
    }
}

/// `out[k] = value` where `mask` is true; the mask may be shorter. O(n).
pub fn fill<T: Copy>(out: &mut [T], mask: &[bool], value: T) {
    for (place, &hit) in out.iter_mut().zip(mask) {
        *place = if hit { value } else { *place };
    }
}

/// The next of `values` to each place where `mask` is true; the mask may be shorter. O(n).
pub fn scatter<T: Copy>(out: &mut [T], mask: &[bool], values: &[T]) {
    let mut at = 0;
    for (place, &hit) in out.iter_mut().zip(mask) {
        let Some(&value) = values.get(at) else { return };
        *place = if hit { value } else { *place };
        at += hit as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn masks_do_what_position_lists_do(mask in prop::collection::vec(any::<bool>(), 0..600), extra in 0usize..3) {
            let src: Vec<usize> = (0..mask.len() + extra).map(|k| k * 7).collect();
            let list: Vec<usize> = (0..mask.len()).filter(|&k| mask[k]).collect();
            prop_assert_eq!(count(&mask), list.len());
            let mut places = vec![0.0; list.len()];
            positions(&mask, &mut places);
            prop_assert_eq!(places, list.iter().map(|&k| k as f64 + 1.0).collect::<Vec<_>>());
            let mut selected = vec![0; list.len()];
            select(&src, &mask, &mut selected);
            prop_assert_eq!(&selected, &list.iter().map(|&k| k * 7).collect::<Vec<_>>());
            let mut filled = src.clone();
            fill(&mut filled, &mask, 1);
            let expected: Vec<usize> =
                src.iter().enumerate().map(|(k, &x)| if mask.get(k) == Some(&true) { 1 } else { x }).collect();
            prop_assert_eq!(&filled, &expected);
            scatter(&mut filled, &mask, &selected);
            prop_assert_eq!(filled, src);
        }
    }
}
