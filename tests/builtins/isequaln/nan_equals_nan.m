% isequaln takes NaN as equal.
%@ source: octave-cli 7.3
assert(isequaln([1 NaN],[1 NaN]) && isequaln({NaN},{NaN}))
