//! Elements into bins, and elements into accumulators: `histc`, `histcounts`, `discretize`, `accumarray`.

/// Which bin holds a value that lies on the last edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastEdge {
    /// The last bin is closed (`histcounts`, `discretize`): `n` edges make `n - 1` bins.
    Closed,
    /// A bin of its own (`histc`): `n` edges make `n` bins.
    Own,
}

/// The 0-based bin of `x` among ascending `edges`, or `None` outside and for NaN. Bin `k` is `edges[k] <= x < edges[k+1]`. O(log n).
pub fn bin_of(x: f64, edges: &[f64], last: LastEdge) -> Option<usize> {
    let (&low, &high) = (edges.first()?, edges.last()?);
    if !(x >= low && x <= high) {
        return None;
    }
    let above = edges.partition_point(|&e| e <= x);
    match last {
        LastEdge::Own => Some(above - 1),
        LastEdge::Closed => (edges.len() > 1).then(|| (above - 1).min(edges.len() - 2)),
    }
}

/// The bin of each element of `src`, 1-based, 0 outside. Equal spacing is guessed and the guess checked against the edges. O(n log bins).
pub fn bins(src: &[f64], edges: &[f64], last: LastEdge, out: &mut [u32]) {
    let (first, end) = (edges.first().copied().unwrap_or(0.0), edges.last().copied().unwrap_or(0.0));
    let per_unit = (edges.len().max(1) - 1) as f64 / (end - first);
    for (o, &x) in out.iter_mut().zip(src) {
        // For equally spaced edges the quotient is the bin, but for rounding at the edges themselves.
        let guess = (((x - first) * per_unit) as usize).min(edges.len());
        let hit = matches!(edges.get(guess..guess + 2), Some(&[low, high]) if low <= x && x < high);
        *o = if hit { guess as u32 + 1 } else { bin_of(x, edges, last).map_or(0, |bin| bin as u32 + 1) };
    }
}

/// Adds 1 to `counts[bin - 1]` for each nonzero 1-based bin. O(n).
pub fn count_bins(bins: &[u32], counts: &mut [f64]) {
    for &bin in bins {
        if let Some(count) = (bin as usize).checked_sub(1).and_then(|b| counts.get_mut(b)) {
            *count += 1.0;
        }
    }
}

/// `out[position] = f(out[position], value)` in order; `values` has one element for all or one each. Positions are in range. O(n).
pub fn accumulate<T: Copy, A: Copy>(positions: &[usize], values: &[T], out: &mut [A], f: impl Fn(A, T) -> A) {
    if let &[value] = values {
        positions.iter().for_each(|&at| out[at] = f(out[at], value));
    } else {
        positions.iter().zip(values).for_each(|(&at, &value)| out[at] = f(out[at], value));
    }
}

/// The elements of each of `n` groups side by side, in their order: group `g` is `order[starts[g]..starts[g + 1]]`. A counting
/// sort, O(n + positions).
pub fn group(positions: &[usize], n: usize) -> (Vec<usize>, Vec<u32>) {
    let mut starts = vec![0; n + 1];
    for &at in positions {
        starts[at + 1] += 1;
    }
    for g in 0..n {
        starts[g + 1] += starts[g];
    }
    let mut next = starts.clone();
    let mut order = vec![0; positions.len()];
    for (i, &at) in (0..).zip(positions) {
        order[next[at]] = i;
        next[at] += 1;
    }
    (starts, order)
}

/// Edges at round numbers for data between `low` and `high`, of about the width `raw`, or for a number of bins.
pub fn nice_edges(low: f64, high: f64, raw: f64, count: Option<usize>) -> Vec<f64> {
    let scale = low.abs().max(high.abs());
    let ulp = scale * f64::EPSILON;
    let edges = |left: f64, width: f64, n: usize, right: f64| -> Vec<f64> {
        (0..n).map(|k| left + width * k as f64).chain(std::iter::once(right)).collect()
    };
    let spread = high - low;
    if spread.is_nan() || spread <= ulp.sqrt().max(f64::MIN_POSITIVE) {
        // All but one value: bins around it.
        let n = count.unwrap_or(1);
        let room = (n as f64 * ulp).ceil().max(1.0);
        let left = (2.0 * (low - room / 4.0)).floor() / 2.0;
        let right = (2.0 * (high + room / 4.0)).ceil() / 2.0;
        return edges(left, (right - left) / n as f64, n, right);
    }
    let raw = raw.max(ulp);
    let power = 10f64.powf(raw.log10().floor());
    let relative = raw / power;
    let round = match relative {
        r if count.is_some() => r.floor(),
        r if r < 1.5 => 1.0,
        r if r < 2.5 => 2.0,
        r if r < 4.0 => 3.0,
        r if r < 7.5 => 5.0,
        _ => 10.0,
    };
    let mut width = power * round;
    let left = (width * (low / width).floor()).min(low);
    let n = count.unwrap_or_else(|| (((high - left) / width).ceil() as usize).max(1));
    if count.is_some_and(|n| n > 1) {
        // The roundest width that still reaches the end.
        let (least, most) = ((high - left) / n as f64, (high - left) / (n as f64 - 1.0));
        let power = 10f64.powf((most - least).log10().floor());
        width = power * (least / power).ceil();
    }
    edges(left, width, n, (left + n as f64 * width).max(high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn last_edge_closed_or_own() {
        let x = [1.0, 2.0, 2.0, 3.0, 5.0, f64::NAN, 0.0];
        let mut bin = [9; 7];
        bins(&x, &[1.0, 2.0, 3.0, 4.0, 5.0], LastEdge::Own, &mut bin);
        assert_eq!(bin, [1, 2, 2, 3, 5, 0, 0]);
        bins(&x, &[1.0, 2.0, 3.0, 5.0], LastEdge::Closed, &mut bin);
        assert_eq!(bin, [1, 2, 2, 3, 3, 0, 0]);
        let mut counts = [0.0; 3];
        count_bins(&bin, &mut counts);
        assert_eq!(counts, [1.0, 2.0, 2.0]);
        bins(&x, &[], LastEdge::Closed, &mut bin);
        assert_eq!(bin, [0; 7]);
    }

    #[test]
    fn accumulate_and_group() {
        let mut out = [0.0; 2];
        accumulate(&[0, 1, 0], &[10.0, 20.0, 30.0], &mut out, |a, v| a + v);
        assert_eq!(out, [40.0, 20.0]);
        assert_eq!(group(&[1, 0, 1, 2], 4), (vec![0, 1, 3, 4, 4], vec![1, 0, 2, 3]));
    }

    proptest! {
        #[test]
        fn guessed_bins_are_searched_bins(x in prop::collection::vec(-2.0f64..12.0, 1..50), n in 2usize..40) {
            let edges: Vec<f64> = (0..n).map(|k| k as f64 * 0.3).collect();
            let mut got = vec![0; x.len()];
            bins(&x, &edges, LastEdge::Closed, &mut got);
            for (&x, &got) in x.iter().zip(&got) {
                prop_assert_eq!(bin_of(x, &edges, LastEdge::Closed).map_or(0, |b| b as u32 + 1), got);
            }
        }
    }
}
