% Sums are double unless single or native is asked, running sums keep their class.
%@ source: language.md 14.10
assert(isa(sum(int8([100 100])), 'double') && sum(int8([100 100])) == 200)
assert(isequal(sum(int8([100 100]), 'native'), int8(127)) && isa(sum(single([1 2])), 'single'))
assert(isa(sum(true(1, 3)), 'double') && sum('ab') == 195 && isa(mean(int8([1 2])), 'double'))
assert(isequal(cumsum(int8([100 100])), int8([100 127])) && isa(max(int8([1 2])), 'int8') && isa(diff(uint8([5 3])), 'uint8'))
