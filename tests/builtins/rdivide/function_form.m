% rdivide is ./.
%@ source: MATLAB documentation
assert(isequal(rdivide(6,[2 3]),[3 2]))
