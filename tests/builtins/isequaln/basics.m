% NaN equals NaN.
%@ source: documentation page of the function, checked against another implementation
assert(isequaln(NaN, NaN) && isequaln({NaN}, {NaN}) && ~isequaln(NaN, 1))
