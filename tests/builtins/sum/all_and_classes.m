% 'all', 'omitnan', 'native' and sums of integers in double.
%@ source: MATLAB documentation
assert(sum([1 2;3 4],'all') == 10 && sum([1 NaN],'omitnan') == 1)
assert(isa(sum(int8([100 100])),'double') && sum(int8([100 100])) == 200 && sum(int8([100 100]),'native') == 127)
