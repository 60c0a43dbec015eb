//! Running results along a dimension: `cumsum`, `cumprod`, `cummax`, `cummin`, and differences of neighbours.

use super::element::Element;
use super::extrema::{Order, Ranked};
use super::runs::Runs;

/// Which way a running result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the first element on.
    Forward,
    /// From the last element back.
    Reverse,
}

/// `out[k] = f(out[k-1], load(src[k]))` along each run, starting with `load(src[0])`; `out` has the size of `src`. O(numel).
///
/// `load` omits NaNs or converts the class. Strided runs go row by row through memory.
pub fn scan<S: Copy, A: Copy>(
    src: &[S],
    runs: Runs,
    direction: Direction,
    out: &mut [A],
    load: impl Fn(S) -> A,
    f: impl Fn(A, A) -> A,
) {
    let slab = runs.before * runs.length;
    if slab == 0 {
        return;
    }
    for (src, out) in src.chunks_exact(slab).zip(out.chunks_exact_mut(slab)) {
        match (direction, runs.before) {
            (Direction::Forward, 1) => scan_run(src.iter(), out.iter_mut(), &load, &f),
            (Direction::Reverse, 1) => scan_run(src.iter().rev(), out.iter_mut().rev(), &load, &f),
            (direction, before) => scan_rows(src, out, before, direction, &load, &f),
        }
    }
}

fn scan_run<'a, S: Copy + 'a, A: Copy + 'a>(
    src: impl Iterator<Item = &'a S>,
    out: impl Iterator<Item = &'a mut A>,
    load: &impl Fn(S) -> A,
    f: &impl Fn(A, A) -> A,
) {
    let mut pairs = out.zip(src);
    let Some((first, &x)) = pairs.next() else { return };
    let mut last = load(x);
    *first = last;
    for (o, &x) in pairs {
        last = f(last, load(x));
        *o = last;
    }
}

fn scan_rows<S: Copy, A: Copy>(
    src: &[S],
    out: &mut [A],
    before: usize,
    direction: Direction,
    load: &impl Fn(S) -> A,
    f: &impl Fn(A, A) -> A,
) {
    let rows = src.len() / before;
    for step in 0..rows {
        let (row, previous) = match direction {
            Direction::Forward => (step, step.wrapping_sub(1)),
            Direction::Reverse => (rows - 1 - step, rows - step),
        };
        let src = &src[row * before..][..before];
        if step == 0 {
            super::unary::map(src, &mut out[row * before..][..before], load);
            continue;
        }
        let (last, next) = if previous < row {
            let (head, tail) = out.split_at_mut(row * before);
            (&head[previous * before..][..before], &mut tail[..before])
        } else {
            let (head, tail) = out.split_at_mut(previous * before);
            (&tail[..before], &mut head[row * before..][..before])
        };
        for ((o, &acc), &x) in next.iter_mut().zip(last).zip(src) {
            *o = f(acc, load(x));
        }
    }
}

/// `cummax` and `cummin`: NaNs are passed over once a number was seen. `out` has the size of `src`. O(numel).
pub fn running_extremum<T: Ranked>(src: &[T], runs: Runs, direction: Direction, order: Order, out: &mut [T]) {
    let beats = |x: T, best: T| match order {
        Order::Greatest => x.exceeds(best),
        Order::Least => best.exceeds(x),
    };
    scan(
        src,
        runs,
        direction,
        out,
        |x| x,
        |best, x| if beats(x, best) || best.is_missing() { x } else { best },
    );
}

/// `diff` once along a dimension: `out = f(src[k+1], src[k])`, with `length - 1` results per run (0 for an empty one). O(numel).
pub fn difference<S: Copy, O>(src: &[S], runs: Runs, out: &mut [O], f: impl Fn(S, S) -> O) {
    let slab = runs.before * runs.length;
    if runs.length < 2 || slab == 0 {
        return;
    }
    for (src, out) in src.chunks_exact(slab).zip(out.chunks_exact_mut(slab - runs.before)) {
        for ((o, &low), &high) in out.iter_mut().zip(src).zip(&src[runs.before..]) {
            *o = f(high, low);
        }
    }
}

/// `load` functions that omit NaNs from sums (0) and products (1).
pub fn nan_to<T: Element>(x: T, neutral: T) -> T {
    if x.is_nan() { neutral } else { x }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::Arith;
    use proptest::prelude::*;

    #[test]
    fn running_sums_of_a_matrix() {
        let x = [1.0, 3.0, 2.0, 4.0];
        let mut out = [0.0; 4];
        scan(&x, Runs::along(&[2, 2], 0), Direction::Forward, &mut out, |x| x, f64::plus);
        assert_eq!(out, [1.0, 4.0, 2.0, 6.0]);
        scan(&x, Runs::along(&[2, 2], 1), Direction::Forward, &mut out, |x| x, f64::plus);
        assert_eq!(out, [1.0, 3.0, 3.0, 7.0]);
        scan(&x, Runs::along(&[2, 2], 1), Direction::Reverse, &mut out, |x| x, f64::plus);
        assert_eq!(out, [3.0, 7.0, 2.0, 4.0]);
        let mut saturating = [0i8; 2];
        scan(&[100i8, 100], Runs::whole(2), Direction::Forward, &mut saturating, |x| x, i8::plus);
        assert_eq!(saturating, [100, 127]);
    }

    #[test]
    fn running_maximum_skips_nan() {
        let x = [f64::NAN, 1.0, f64::NAN, 3.0, 2.0];
        let mut out = [0.0; 5];
        running_extremum(&x, Runs::whole(5), Direction::Forward, Order::Greatest, &mut out);
        assert!(out[0].is_nan());
        assert_eq!(out[1..], [1.0, 1.0, 3.0, 3.0]);
        running_extremum(&x, Runs::whole(5), Direction::Reverse, Order::Least, &mut out);
        assert_eq!(out, [1.0, 1.0, 2.0, 2.0, 2.0]);
    }

    proptest! {
        #[test]
        fn difference_undoes_the_running_sum(before in 1usize..9, length in 1usize..9, after in 0usize..4) {
            let runs = Runs { before, length, after };
            let x: Vec<i64> = (0..runs.numel() as i64).map(|i| i * 37 % 11).collect();
            let mut sums = vec![0; x.len()];
            scan(&x, runs, Direction::Forward, &mut sums, |x| x, i64::plus);
            let mut back = vec![0; before * (length - 1) * after];
            difference(&sums, runs, &mut back, i64::minus);
            for j in 0..after {
                let tail = &x[j * before * length + before..][..before * (length - 1)];
                prop_assert_eq!(&back[j * before * (length - 1)..][..tail.len()], tail);
            }
        }
    }
}
