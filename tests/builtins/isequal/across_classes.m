% Classes compare by value; sizes must agree.
%@ source: octave-cli 7.3
assert(isequal(1,int8(1)) && isequal('a',97) && ~isequal([1 2],[1;2]) && ~isequal(NaN,NaN) && isequal(1,1,1))
