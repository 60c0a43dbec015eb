//! MATLAB's default random numbers: the Mersenne Twister and the distributions on top of it, value for value.
//!
//! `rand` takes two 32-bit outputs for 53 bits; `randn` is a 256-layer ziggurat on the same stream, whose layer and position come
//! from two outputs. The layer edges are computed once per process from the two constants that define them.

use std::sync::OnceLock;

const N: usize = 624;
const M: usize = 397;

/// The generator MT19937 with its whole state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twister {
    words: Box<[u32; N]>,
    /// Words of the current block that were given out.
    used: usize,
    seed: u32,
}

impl Default for Twister {
    /// The state at start-up: `rng('default')`.
    fn default() -> Self {
        Self::new(0)
    }
}

impl Twister {
    /// `rng(seed)`. Seed 0 stands for 5489.
    pub fn new(seed: u32) -> Self {
        let mut words = Box::new([0; N]);
        let mut x = if seed == 0 { 5489 } else { seed };
        for (i, word) in (1u32..).zip(words.iter_mut()) {
            *word = x;
            x = 1_812_433_253u32.wrapping_mul(x ^ (x >> 30)).wrapping_add(i);
        }
        Self { words, used: N, seed }
    }

    /// The state as `rng` returns it: 624 words and the position.
    pub fn state(&self) -> Vec<u32> {
        self.words.iter().copied().chain([self.used as u32]).collect()
    }

    /// The seed that [`Twister::new`] got.
    pub fn seed(&self) -> u32 {
        self.seed
    }

    /// Restores what [`Twister::state`] and [`Twister::seed`] gave; `None` for anything that isn't a state.
    pub fn from_state(state: &[u32], seed: u32) -> Option<Self> {
        let (&used, words) = state.split_last()?;
        let words: [u32; N] = words.try_into().ok()?;
        (used as usize <= N).then(|| Self { words: Box::new(words), used: used as usize, seed })
    }

    fn refill(&mut self) {
        let w = &mut *self.words;
        for i in 0..N {
            let y = (w[i] & 0x8000_0000) | (w[(i + 1) % N] & 0x7fff_ffff);
            w[i] = w[(i + M) % N] ^ (y >> 1) ^ if y & 1 == 1 { 0x9908_b0df } else { 0 };
        }
        self.used = 0;
    }

    /// The next 32 bits.
    #[inline]
    pub fn next_u32(&mut self) -> u32 {
        if self.used == N {
            self.refill();
        }
        let mut y = self.words[self.used];
        self.used += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// `rand`: a multiple of 2^-53 in the open interval (0, 1).
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        loop {
            let (a, b) = (self.next_u32() >> 5, self.next_u32() >> 6);
            let x = (f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0;
            if x > 0.0 {
                return x;
            }
        }
    }

    /// `rand('single')`: one 32-bit draw, in (0, 1).
    #[inline]
    pub fn uniform_single(&mut self) -> f32 {
        loop {
            let x = (self.next_u32() >> 8) as f32 / 16_777_216.0;
            if x > 0.0 {
                return x;
            }
        }
    }

    /// `randn`: standard normal.
    pub fn normal(&mut self) -> f64 {
        let table = ziggurat();
        loop {
            let (a, b) = (self.next_u32(), self.next_u32());
            let layer = (b >> 24) as usize;
            let u = (f64::from(a >> 3) * 16_777_216.0 + f64::from(b & 0x00ff_ffff)) / 9_007_199_254_740_992.0;
            let w = 2.0 * u - 1.0;
            let z = w * table.x[layer + 1];
            if w.abs() < table.x[layer] / table.x[layer + 1] {
                return z;
            }
            if layer == 255 {
                return self.normal_tail().copysign(w);
            }
            let (low, high) = (table.f[layer + 1], table.f[layer]);
            if low + self.uniform() * (high - low) < density(z) {
                return z;
            }
        }
    }

    /// A normal number beyond the last layer (Marsaglia's method).
    fn normal_tail(&mut self) -> f64 {
        loop {
            let x = -self.uniform().ln() / R;
            let y = -self.uniform().ln();
            if 2.0 * y > x * x {
                return R + x;
            }
        }
    }

    /// `rand` into a buffer, in column-major order.
    pub fn fill_uniform(&mut self, out: &mut [f64]) {
        out.iter_mut().for_each(|x| *x = self.uniform());
    }

    /// `randn` into a buffer.
    pub fn fill_normal(&mut self, out: &mut [f64]) {
        out.iter_mut().for_each(|x| *x = self.normal());
    }

    /// `randi([low high])` into a buffer: whole numbers `low <= high`, each equally likely.
    pub fn fill_integers(&mut self, low: f64, high: f64, out: &mut [f64]) {
        let count = high - low + 1.0;
        // The product can round up to the count itself when the range is huge.
        out.iter_mut().for_each(|x| *x = (low + (count * self.uniform()).floor()).min(high));
    }

    /// `randperm(n)`: the permutation, 0-based, that sorts `n` uniform numbers. O(n log n).
    pub fn permutation(&mut self, n: usize) -> Vec<u32> {
        let keys: Vec<f64> = (0..n).map(|_| self.uniform()).collect();
        let mut index = vec![0; n];
        super::sort::sort_index(&keys, super::sort::SortOrder::ASCEND, &mut index);
        index
    }

    /// `randperm(n, k)`: `k` different numbers below `n`, 0-based, by a partial shuffle. O(k).
    pub fn sample(&mut self, n: usize, k: usize) -> Vec<usize> {
        // Only the exchanged places of the virtual list 0..n are stored.
        let mut moved = rustc_hash::FxHashMap::default();
        (0..k.min(n))
            .map(|i| {
                let j = i + (self.uniform() * (n - i) as f64) as usize;
                let picked = moved.get(&j).copied().unwrap_or(j);
                let here = moved.get(&i).copied().unwrap_or(i);
                moved.insert(j, here);
                picked
            })
            .collect()
    }
}

/// Start of the tail: edge of the outermost layer but one.
const R: f64 = 3.654_152_885_361_009;
/// Area of each layer: `R * f(R)` and the tail behind it.
const AREA: f64 = 0.004_928_673_233_974_658;

fn density(x: f64) -> f64 {
    (-0.5 * x * x).exp()
}

/// Layer edges, and the density at them.
struct Ziggurat {
    x: [f64; 257],
    f: [f64; 257],
}

fn ziggurat() -> &'static Ziggurat {
    static TABLE: OnceLock<Box<Ziggurat>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut x = [0.0; 257];
        x[256] = AREA / density(R);
        x[255] = R;
        for i in (1..255).rev() {
            x[i] = (-2.0 * (AREA / x[i + 1] + density(x[i + 1])).ln()).sqrt();
        }
        Box::new(Ziggurat { x, f: x.map(density) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: &[f64], want: &[f64], tolerance: f64) {
        assert!(got.iter().zip(want).all(|(g, w)| (g - w).abs() < tolerance), "{got:?} is not {want:?}");
    }

    #[test]
    fn uniform_numbers_are_matlabs() {
        let draw = |seed: u32, n: usize| {
            let mut out = vec![0.0; n];
            Twister::new(seed).fill_uniform(&mut out);
            out
        };
        let start = [
            0.814_723_686_393_179,
            0.905_791_937_075_619,
            0.126_986_816_293_506,
            0.913_375_856_139_019,
            0.632_359_246_225_410,
            0.097_540_404_999_410,
            0.278_498_218_867_048,
            0.546_881_519_204_984,
            0.957_506_835_434_298,
            0.964_888_535_199_277,
        ];
        close(&draw(0, 10), &start, 1e-15);
        let one = [
            0.417_022_004_702_574,
            0.720_324_493_442_158,
            0.000_114_374_817_345,
            0.302_332_572_631_840,
            0.146_755_890_817_113,
        ];
        close(&draw(1, 5), &one, 1e-15);
        close(&draw(42, 3), &[0.374_540_118_847_362, 0.950_714_306_409_916, 0.731_993_941_811_405], 1e-15);
    }

    #[test]
    fn integers_and_permutations_are_matlabs() {
        let mut out = [0.0; 5];
        Twister::default().fill_integers(1.0, 10.0, &mut out);
        assert_eq!(out, [9.0, 10.0, 2.0, 10.0, 7.0]);
        assert_eq!(Twister::default().permutation(6), [5, 2, 4, 0, 1, 3]);
        assert_eq!(Twister::default().permutation(10), [5, 2, 6, 7, 4, 0, 1, 3, 8, 9]);
        let mut sample = Twister::default().sample(10, 10);
        sample.sort_unstable();
        assert_eq!(sample, (0..10).collect::<Vec<_>>());
    }

    #[test]
    fn normal_numbers_are_matlabs() {
        let mut out = [0.0; 100];
        Twister::default().fill_normal(&mut out);
        let start = [
            0.537_667_139_546_1,
            1.833_885_014_595_08,
            -2.258_846_861_003_65,
            0.862_173_320_368_118,
            0.318_765_239_858_981,
            -1.307_688_296_305_28,
            -0.433_592_022_305_684,
            0.342_624_466_538_65,
            3.578_396_939_725_76,
            2.769_437_029_884_88,
        ];
        close(&out, &start, 1e-13);
        // The first one that needs the wedge, and the last.
        close(&[out[51], out[99]], &[0.0774, -1.7947], 5e-5);
    }

    #[test]
    fn the_tail_is_normal_too() {
        let mut twister = Twister::new(7);
        let x: Vec<f64> = (0..400_000).map(|_| twister.normal()).collect();
        let beyond = x.iter().filter(|x| x.abs() > R).count();
        // 2.58e-4 of all numbers: 103 expected.
        assert!((60..150).contains(&beyond), "{beyond}");
        let variance = x.iter().map(|x| x * x).sum::<f64>() / x.len() as f64;
        assert!((variance - 1.0).abs() < 0.01, "{variance}");
    }

    #[test]
    fn states_restore() {
        let mut a = Twister::new(3);
        a.uniform();
        let mut b = Twister::from_state(&a.state(), a.seed()).expect("a state");
        assert_eq!(a, b);
        assert_eq!((a.uniform(), a.normal()), (b.uniform(), b.normal()));
        assert!(Twister::from_state(&[1, 2, 3], 0).is_none());
    }
}
