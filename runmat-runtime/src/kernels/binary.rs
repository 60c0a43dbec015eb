//! Elementwise functions of two arrays: equal sizes, a scalar with an array, and implicit expansion.
//!
//! [`Expansion`] finds the common size and reduces the two stride patterns to as few axes as possible, once; then any number of
//! kernels run over it. The innermost axis is one of four tight loops (both contiguous, either constant, or both), which LLVM
//! turns into SIMD code for each function that is passed in. Functions are generic parameters, never pointers.

use smallvec::SmallVec;

/// One axis of a plan: `len` steps, each advancing the operands by their strides (0: the operand is stretched).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Axis {
    len: usize,
    a: usize,
    b: usize,
}

/// How two arrays expand to a common size.
///
/// Dimensions of size 1 stretch to the other operand's size, and sizes are compared after padding with 1s; so an empty stretches
/// a 1 to 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    dims: SmallVec<[usize; 4]>,
    axes: SmallVec<[Axis; 4]>,
}

impl Expansion {
    /// The plan for operands of these sizes; `None` when some dimension differs and neither is 1. O(number of dimensions).
    pub fn new(a_dims: &[usize], b_dims: &[usize]) -> Option<Self> {
        let rank = a_dims.len().max(b_dims.len());
        let mut plan = Self { dims: SmallVec::with_capacity(rank), axes: SmallVec::new() };
        let (mut a_stride, mut b_stride) = (1, 1);
        for d in 0..rank {
            let (m, n) = (size_at(a_dims, d), size_at(b_dims, d));
            let len = match (m, n) {
                (m, n) if m == n => m,
                (1, n) => n,
                (m, 1) => m,
                _ => return None,
            };
            plan.dims.push(len);
            if len != 1 {
                let axis =
                    Axis { len, a: if m == 1 { 0 } else { a_stride }, b: if n == 1 { 0 } else { b_stride } };
                plan.push(axis);
            }
            // Of empty arrays the product of some lengths may be any number: their strides aren't used.
            a_stride = a_stride.wrapping_mul(m);
            b_stride = b_stride.wrapping_mul(n);
        }
        if plan.axes.is_empty() {
            plan.axes.push(Axis { len: 1, a: 0, b: 0 });
        }
        Some(plan)
    }

    /// Appends an axis, merged with the one before where memory runs on in both operands.
    fn push(&mut self, axis: Axis) {
        if let Some(last) = self.axes.last_mut()
            && axis.a == last.a.wrapping_mul(last.len)
            && axis.b == last.b.wrapping_mul(last.len)
        {
            last.len = last.len.wrapping_mul(axis.len);
        } else {
            self.axes.push(axis);
        }
    }

    /// Size of the result.
    pub fn dims(&self) -> &[usize] {
        &self.dims
    }

    /// Number of elements of the result.
    pub fn numel(&self) -> usize {
        if self.dims.contains(&0) { 0 } else { self.dims.iter().product() }
    }

    /// `out = f(a, b)` for each element, in column-major order. `out` has [`Expansion::numel`] elements. O(numel).
    pub fn apply<A: Copy, B: Copy, O>(&self, a: &[A], b: &[B], out: &mut [O], f: impl Fn(A, B) -> O) {
        self.for_each_run(out.len(), |at, i, j, axis| {
            run(axis, &a[i..], &b[j..], &mut out[at..at + axis.len], &f);
        });
    }

    /// True when `f` holds for some pair of elements; stops at the first run that has one.
    pub fn any<A: Copy, B: Copy>(&self, a: &[A], b: &[B], f: impl Fn(A, B) -> bool) -> bool {
        let mut found = false;
        self.for_each_run(self.numel(), |_, i, j, axis| {
            found = found || (0..axis.len).any(|k| f(a[i + k * axis.a], b[j + k * axis.b]));
        });
        found
    }

    /// Calls `body(offset in the result, in a, in b, innermost axis)` for each innermost run.
    fn for_each_run(&self, numel: usize, mut body: impl FnMut(usize, usize, usize, Axis)) {
        let (Some((&inner, outer)), true) = (self.axes.split_first(), numel > 0) else { return };
        let mut index: SmallVec<[usize; 4]> = SmallVec::from_elem(0, outer.len());
        let (mut at, mut i, mut j) = (0, 0, 0);
        loop {
            body(at, i, j, inner);
            at += inner.len;
            if at >= numel {
                return;
            }
            for (count, axis) in index.iter_mut().zip(outer) {
                *count += 1;
                i += axis.a;
                j += axis.b;
                if *count < axis.len {
                    break;
                }
                i -= axis.a * axis.len;
                j -= axis.b * axis.len;
                *count = 0;
            }
        }
    }
}

fn size_at(dims: &[usize], d: usize) -> usize {
    dims.get(d).copied().unwrap_or(1)
}

#[inline(always)]
fn run<A: Copy, B: Copy, O>(axis: Axis, a: &[A], b: &[B], out: &mut [O], f: &impl Fn(A, B) -> O) {
    match (axis.a, axis.b) {
        (0, 0) => out.iter_mut().for_each(|o| *o = f(a[0], b[0])),
        (1, 1) => map2(&a[..axis.len], &b[..axis.len], out, f),
        (1, 0) => map2(&a[..axis.len], &b[..1], out, f),
        (0, 1) => map2(&a[..1], &b[..axis.len], out, f),
        (s, t) => {
            for (k, o) in out.iter_mut().enumerate() {
                *o = f(a[k * s], b[k * t]);
            }
        }
    }
}

/// `out = f(a, b)` for each element; `a` and `b` have the length of `out`, or one element that stands for all. O(n).
#[inline]
pub fn map2<A: Copy, B: Copy, O>(a: &[A], b: &[B], out: &mut [O], f: impl Fn(A, B) -> O) {
    match (a, b) {
        (&[x], &[y]) => out.iter_mut().for_each(|o| *o = f(x, y)),
        (_, &[y]) => {
            for (o, &x) in out.iter_mut().zip(a) {
                *o = f(x, y);
            }
        }
        (&[x], _) => {
            for (o, &y) in out.iter_mut().zip(b) {
                *o = f(x, y);
            }
        }
        _ => {
            for ((o, &x), &y) in out.iter_mut().zip(a).zip(b) {
                *o = f(x, y);
            }
        }
    }
}

/// `a = f(a, b)` in place: `b` has the length of `a`, or one element that stands for all. O(n).
#[inline]
pub fn map2_left<A: Copy, B: Copy>(a: &mut [A], b: &[B], f: impl Fn(A, B) -> A) {
    if let &[y] = b {
        a.iter_mut().for_each(|x| *x = f(*x, y));
    } else {
        for (x, &y) in a.iter_mut().zip(b) {
            *x = f(*x, y);
        }
    }
}

/// `b = f(a, b)` in place: `a` has the length of `b`, or one element that stands for all. O(n).
#[inline]
pub fn map2_right<A: Copy, B: Copy>(a: &[A], b: &mut [B], f: impl Fn(A, B) -> B) {
    if let &[x] = a {
        b.iter_mut().for_each(|y| *y = f(x, *y));
    } else {
        for (&x, y) in a.iter().zip(b) {
            *y = f(x, *y);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::Arith;
    use proptest::prelude::*;

    fn apply(a_dims: &[usize], b_dims: &[usize]) -> Option<(Vec<usize>, Vec<f64>)> {
        let fill = |dims: &[usize], k: f64| (0..dims.iter().product()).map(|i: usize| i as f64 * k).collect();
        let (a, b): (Vec<f64>, Vec<f64>) = (fill(a_dims, 1.0), fill(b_dims, 100.0));
        let plan = Expansion::new(a_dims, b_dims)?;
        let mut out = vec![0.0; plan.numel()];
        plan.apply(&a, &b, &mut out, f64::plus);
        Some((plan.dims().to_vec(), out))
    }

    #[test]
    fn column_and_row_make_a_matrix() {
        let (dims, out) = apply(&[2, 1], &[1, 2]).expect("sizes expand");
        assert_eq!((dims, out), (vec![2, 2], vec![0.0, 1.0, 100.0, 101.0]));
        assert_eq!(apply(&[3, 1, 2], &[1, 4]).expect("sizes expand").0, [3, 4, 2]);
        assert_eq!(apply(&[0, 1], &[1, 3]).expect("sizes expand").0, [0, 3]);
        assert!(apply(&[2, 3], &[3, 2]).is_none() && apply(&[0, 3], &[2, 3]).is_none());
    }

    #[test]
    fn equal_sizes_are_one_run() {
        let plan = Expansion::new(&[3, 4, 5], &[3, 4, 5]).expect("equal");
        assert_eq!(plan.axes.as_slice(), [Axis { len: 60, a: 1, b: 1 }]);
        assert_eq!(Expansion::new(&[3, 4], &[1, 1]).expect("scalar").axes.len(), 1);
    }

    #[test]
    fn any_sees_stretched_pairs() {
        let plan = Expansion::new(&[2, 1], &[1, 3]).expect("sizes expand");
        assert!(plan.any(&[1, 2], &[3, 4, 5], |a, b| a == 2 && b == 5));
        assert!(!plan.any(&[1, 2], &[3, 4, 5], |a, b| a == b));
    }

    proptest! {
        #[test]
        fn expansion_equals_subscript_arithmetic(
            shape in prop::collection::vec((0usize..4, 0u8..3), 1..5),
        ) {
            let a_dims: Vec<usize> = shape.iter().map(|&(n, m)| if m == 1 { 1 } else { n }).collect();
            let b_dims: Vec<usize> = shape.iter().map(|&(n, m)| if m == 2 { 1 } else { n }).collect();
            let (dims, out) = apply(&a_dims, &b_dims).expect("built to expand");
            for (at, &value) in out.iter().enumerate() {
                let (mut rest, mut i, mut j, mut sa, mut sb) = (at, 0, 0, 1, 1);
                for d in 0..dims.len() {
                    let k = rest % dims[d];
                    rest /= dims[d];
                    i += if a_dims[d] == 1 { 0 } else { k * sa };
                    j += if b_dims[d] == 1 { 0 } else { k * sb };
                    sa *= a_dims[d];
                    sb *= b_dims[d];
                }
                prop_assert_eq!(value, i as f64 + 100.0 * j as f64);
            }
        }
    }
}
