% A variable of class uint8 gets a value of each other class in round 1500.
%@ source: documentation of arithmetic; messages of plus for cells, structs and function handles
for c = 1:17
    x = uint8(200); n = 0; e = '';
    for k = 1:2000
        if k == 1500, x = other(c); end
        try
            y = x + 1;
            n = n + (numel(y) == 1);
            if k < 1400, x = uint8(200); end
        catch err
            e = err.message;
        end
    end
    if isnumeric(y), v = sum(double(real(y))); else, v = NaN; end
    fprintf('%s %s %d %.17g %s\n', class(x), class(y), n, v, e)
end
%| double double 2000 2
%| single single 2000 3.5
%| int8 int8 2000 101
%| uint8 uint8 2000 201
%| int32 int32 2000 1001
%| int64 int64 2000 9007199254740994
%| uint64 uint64 2000 6
%| logical double 2000 2
%| char double 2000 99
%| double double 2000 2
%| double double 1499 9
%| double double 1499 0
%| int16 int16 1499 5
%| cell uint8 1499 201 Operator '+' is not supported for operands of type 'cell'.
%| struct uint8 1499 201 Operator '+' is not supported for operands of type 'struct'.
%| char double 1499 457
%| function_handle uint8 1499 201 Operator '+' is not supported for operands of type 'function_handle'.
function x = other(c)
    switch c
        case 1, x = 1;
        case 2, x = single(2.5);
        case 3, x = int8(100);
        case 4, x = uint8(200);
        case 5, x = int32(1000);
        case 6, x = int64(9007199254740993);
        case 7, x = uint64(5);
        case 8, x = true;
        case 9, x = 'b';
        case 10, x = (1 + 2i);
        case 11, x = [1 2 3];
        case 12, x = [];
        case 13, x = int16([1 2]);
        case 14, x = {1};
        case 15, x = struct('a', 1);
        case 16, x = 'text';
        case 17, x = @(t) t;
    end
end
