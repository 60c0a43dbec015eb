% Three sorting algorithms, checked against the builtin and compared by their number of comparisons.
data = mod(37 * (1:60) + 11 * (1:60).^2, 101);
algorithms = {@insertion_sort, @merge_sort, @quick_sort};
for k = 1:numel(algorithms)
    [sorted, count] = algorithms{k}(data);
    fprintf('%-14s ok=%d comparisons=%d\n', func2str(algorithms{k}), isequal(sorted, sort(data)), count);
end

function [x, count] = insertion_sort(x)
    count = 0;
    for i = 2:numel(x)
        v = x(i);
        j = i - 1;
        while j >= 1
            count = count + 1;
            if x(j) <= v, break, end
            x(j + 1) = x(j);
            j = j - 1;
        end
        x(j + 1) = v;
    end
end

function [x, count] = merge_sort(x)
    n = numel(x);
    count = 0;
    if n < 2, return, end
    half = floor(n / 2);
    [a, ca] = merge_sort(x(1:half));
    [b, cb] = merge_sort(x(half + 1:end));
    count = ca + cb;
    i = 1; j = 1;
    for k = 1:n
        if j > numel(b)
            left = true;
        elseif i > numel(a)
            left = false;
        else
            count = count + 1;
            left = a(i) <= b(j);
        end
        if left
            x(k) = a(i); i = i + 1;
        else
            x(k) = b(j); j = j + 1;
        end
    end
end

function [x, count] = quick_sort(x)
    count = 0;
    if numel(x) < 2, return, end
    pivot = x(1);
    rest = x(2:end);
    count = numel(rest);
    [a, ca] = quick_sort(rest(rest < pivot));
    [b, cb] = quick_sort(rest(rest >= pivot));
    x = [a pivot b];
    count = count + ca + cb;
end
