//! Elementwise functions in the widest vectors that the processor has.

#![allow(unsafe_code, reason = "calls of code for instructions that the processor is known to have")]

use crate::kernels::unary;

/// As [`unary::map`], for a function that is compiled into the loop: it is marked to be inlined always.
#[inline]
pub fn map<A: Copy, O>(src: &[A], out: &mut [O], f: impl Fn(A) -> O) {
    #[cfg(target_arch = "x86_64")]
    if super::has_avx2() {
        // SAFETY: the processor has what the function is compiled for.
        return unsafe { map_avx2(src, out, f) };
    }
    unary::map(src, out, f);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn map_avx2<A: Copy, O>(src: &[A], out: &mut [O], f: impl Fn(A) -> O) {
    unary::map(src, out, f);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::exponential::exp;

    #[test]
    fn vectors_give_what_scalars_give() {
        let x: Vec<f64> = (0..1003).map(|k| f64::from(k) * 1.5 - 750.0).collect();
        let mut y = vec![0.0; x.len()];
        map(&x, &mut y, exp);
        assert!(x.iter().zip(&y).all(|(&x, &y)| exp(x).to_bits() == y.to_bits()));
    }
}
