% isequaln takes NaN as equal.
%@ source: MATLAB documentation
assert(isequaln([1 NaN],[1 NaN]) && isequaln({NaN},{NaN}))
