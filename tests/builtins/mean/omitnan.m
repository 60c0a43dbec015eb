% 'omitnan' leaves NaN out.
%@ source: MATLAB documentation
assert(mean([1 NaN 3],'omitnan') == 2 && isa(mean(int8([1 2])),'double') && mean([1 2;3 4],'all') == 2.5)
