% Complex numbers are pairs; a real factor scales both parts.
z = 1 + 2i; c = 0.25 - 0.5i;
for k = 1:20
    z = z * c + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = f64const 0x1.0000000000000p-2
%|     v6 = iconst.i64 20
%|     v7 = load.f64 notrap aligned v2
%|     v8 = load.f64 notrap aligned v2+8
%|     v9 = load.f64 notrap aligned v2+16
%|     v10 = load.f64 notrap aligned v2+24
%|     v11 = load.i64 notrap aligned v2+32
%|     v12 = load.i64 notrap aligned v2+40
%|     v13 = load.i64 notrap aligned v2+48
%|     v14 = load.i64 notrap aligned v2+56
%|     v15 = f64const 0.0
%|     jump block1
%|
%| block1:
%|     jump block2(v7, v15, v10, v11)  ; v15 = 0.0
%|
%| block2(v16: f64, v17: f64, v33: f64, v41: i64):
%|     v20 = f64const 0.0
%|     v21 = fcmp eq v17, v20  ; v20 = 0.0
%|     v22 = fcmp.f64 eq v19, v20  ; v20 = 0.0
%|     v23 = bor v21, v22
%|     v24 = fmul v16, v18
%|     v25 = fmul v17, v19
%|     v26 = select v23, v20, v25  ; v20 = 0.0
%|     v27 = fmul v16, v19
%|     v28 = fmul v17, v18
%|     v29 = select v22, v20, v27  ; v20 = 0.0
%|     v30 = select v21, v20, v28  ; v20 = 0.0
%|     v31 = fsub v24, v26
%|     v32 = fadd v29, v30
%|     v34 = f64const 0.0
%|     v35 = fadd v31, v33
%|     v36 = fadd v32, v34  ; v34 = 0.0
%|     v37 = iconst.i64 address
%|     v38 = load.i8 notrap aligned v37  ; v37 = address
%|     v40 = iconst.i64 address
%|     brif v38, block3(v40), block4  ; v40 = address
%|
%| block4:
%|     v43 = iconst.i64 1
%|     v44 = iadd.i64 v41, v43  ; v43 = 1
%|     v45 = icmp slt v44, v42
%|     v46 = iconst.i64 1
%|     brif v45, block5, block6
%|
%| block5:
%|     v47 = iconst.i64 1
%|     v48 = iadd.i64 v44, v46  ; v46 = 1
%|     v49 = fcvt_from_sint.f64 v48
%|     jump block2(v35, v36, v49, v44)
%|
%| block6:
%|     v50 = iconst.i64 address
%|     v51 = bitcast.i64 v35
%|     v52 = bitcast.i64 v36
%|     v53 = iconst.i64 address
%|     v54 = stack_addr.i64 ss1
%|     v55 = iconst.i64 address
%|     v56 = iconst.i64 0
%|     call_indirect sig0, v53(v54, v55, v0, v51, v52, v56)  ; v53 = address v55 = address v56 = 0
%|     v57 = stack_addr.i64 ss1
%|     v58 = load.i64 notrap v57
%|     store notrap aligned v58, v59
%|     store.f64 notrap aligned v33, v59+16
%|     return v50  ; v50 = address
%|
%| block3(v39: i64) cold:
%|     v60 = bitcast.i64 v35
%|     v61 = bitcast.i64 v36
%|     v62 = iconst.i64 address
%|     v63 = stack_addr.i64 ss1
%|     v64 = iconst.i64 address
%|     v65 = iconst.i64 0
%|     call_indirect sig0, v62(v63, v64, v0, v60, v61, v65)  ; v62 = address v64 = address v65 = 0
%|     v66 = stack_addr.i64 ss1
%|     v67 = load.i64 notrap v66
%|     store notrap aligned v67, v59
%|     store.f64 notrap aligned v33, v59+16
%|     store.i64 notrap aligned v41, v59+48
%|     return v39
%| }
%|
