% 'reverse' starts at the end.
%@ source: MATLAB documentation
assert(isequal(cumsum([1 2 3],'reverse'),[6 5 3]) && isa(cumsum(int8([100 100])),'int8'))
