% Operators name the types or sizes that they can't take.
%@ compat: octave
%@ source: octave-cli 7.3
says('[1 2 3]==[1 2]', 'Octave:nonconformant-args', 'mx_el_eq: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]&[1 2]', 'Octave:nonconformant-args', 'mx_el_and: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3].*[1 2]', 'Octave:nonconformant-args', 'product: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3].^[1 2]', 'Octave:nonconformant-args', 'operator .^: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]./[1 2]', 'Octave:nonconformant-args', 'quotient: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]-[1 2]', 'Octave:nonconformant-args', 'operator -: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]>[1 2]', 'Octave:nonconformant-args', 'mx_el_gt: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]<=[1 2]', 'Octave:nonconformant-args', 'mx_el_le: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]~=[1 2]', 'Octave:nonconformant-args', 'mx_el_ne: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2 3]|[1 2]', 'Octave:nonconformant-args', 'mx_el_or: nonconformant arguments (op1 is 1x3, op2 is 1x2)')
says('[1 2]\[1 2 3]''', 'Octave:nonconformant-args', 'operator \: nonconformant arguments (op1 is 1x2, op2 is 3x1)')
says('[1 2]/[1 2 3]', 'Octave:nonconformant-args', 'operator /: nonconformant arguments (op1 is 1x2, op2 is 1x3)')
says('[1 2;3 4]^[1 2]', '', 'can''t do A ^ B for A and B both matrices')
says('{1}+{2}', '', 'binary operator ''+'' not implemented for ''cell'' by ''cell'' operations')
says('struct()*2', '', 'binary operator ''*'' not implemented for ''scalar struct'' by ''scalar'' operations')
says('@sin+1', '', 'binary operator ''+'' not implemented for ''function handle'' by ''scalar'' operations')
says('''a''+{1}', '', 'binary operator ''+'' not implemented for ''scalar'' by ''cell'' operations')
says('int8([1 2])+int16([1 2])', '', 'binary operator ''+'' not implemented for ''int8 matrix'' by ''int16 matrix'' operations')
says('single(1)+{1}', '', 'binary operator ''+'' not implemented for ''float scalar'' by ''cell'' operations')
says('true+{1}', '', 'binary operator ''+'' not implemented for ''scalar'' by ''cell'' operations')
says('(1:3)+{1}', '', 'binary operator ''+'' not implemented for ''matrix'' by ''cell'' operations')
says('1i+{1}', '', 'binary operator ''+'' not implemented for ''complex scalar'' by ''cell'' operations')
says('[1i 2]+{1}', '', 'binary operator ''+'' not implemented for ''complex matrix'' by ''cell'' operations')
says('{1}=={1}', '', 'binary operator ''=='' not implemented for ''cell'' by ''cell'' operations')
says('{1}&1', '', 'binary operator ''&'' not implemented for ''cell'' by ''scalar'' operations')
says('!struct()', '', 'unary operator ''!'' not implemented for ''scalar struct'' operands')
says('-{1}', '', 'unary operator ''-'' not implemented for ''cell'' operands')
says('~@sin', '', 'unary operator ''!'' not implemented for ''function handle'' operands')
says('struct(''a'',{1,2})+1', '', 'binary operator ''+'' not implemented for ''struct'' by ''scalar'' operations')
says('single([1 2])+{1}', '', 'binary operator ''+'' not implemented for ''float matrix'' by ''cell'' operations')
says('[true false]+{1}', '', 'binary operator ''+'' not implemented for ''matrix'' by ''cell'' operations')
says('int8(1)+{1}', '', 'binary operator ''+'' not implemented for ''int8 scalar'' by ''cell'' operations')
says('int8([1 2])+{1}', '', 'binary operator ''+'' not implemented for ''int8 matrix'' by ''cell'' operations')
says('[1 2;3 4]+{1}', '', 'binary operator ''+'' not implemented for ''matrix'' by ''cell'' operations')
says('{1}+[1 2;3 4]', '', 'binary operator ''+'' not implemented for ''cell'' by ''matrix'' operations')
says('single(1i)+{1}', '', 'binary operator ''+'' not implemented for ''float complex scalar'' by ''cell'' operations')
says('int8(1)+int16([1 2])', '', 'binary operator ''+'' not implemented for ''int8 scalar'' by ''int16 matrix'' operations')
says('ones(2,3)*ones(2,3)', 'Octave:nonconformant-args', 'operator *: nonconformant arguments (op1 is 2x3, op2 is 2x3)')
says('ones(2,2,2)''', '', 'transpose not defined for N-D objects')
says('if {} end', '', 'invalid conversion from cell array to logical value')
says('if [1 2]==[1 2 3], end', 'Octave:nonconformant-args', 'mx_el_eq: nonconformant arguments (op1 is 1x2, op2 is 1x3)')
says('!{1}', '', 'unary operator ''!'' not implemented for ''cell'' operands')
function says(code, identifier, message)
    try
        evalc(code);
        error('test:silent', 'no error from %s', code);
    catch e
        assert(strcmp(e.identifier, identifier) && strcmp(e.message, message), [code ': ' e.identifier ' ' e.message]);
    end
end
