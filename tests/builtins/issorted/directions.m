% issorted tells whether elements are in order.
%@ source: octave-cli 7.3
assert(issorted([1 2 2]) && ~issorted([2 1]) && issorted({'a','b'}) && issorted([3 2 1],'descend'))
