% One more element behind the last.
x = 1;
for k = 1:30
    x(end + 1) = k;
end
%| eval:4 (4)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 30
%|     v6 = load.i64 notrap aligned v2
%|     v7 = load.i64 notrap aligned v2+8
%|     v8 = load.i64 notrap aligned v2+16
%|     v9 = load.i64 notrap aligned v2+24
%|     v10 = load.f64 notrap aligned v2+32
%|     v11 = load.i64 notrap aligned v2+40
%|     v12 = load.i64 notrap aligned v2+48
%|     v13 = load.i64 notrap aligned v2+56
%|     v14 = load.i64 notrap aligned v2+64
%|     jump block1
%|
%| block1:
%|     jump block2(v7, v6, v10, v11)
%|
%| block2(v15: i64, v19: i64, v23: f64, v52: i64):
%|     v16 = iconst.i64 1
%|     v17 = iadd v15, v16  ; v16 = 1
%|     v18 = icmp ule v17, v15
%|     brif v18, block3, block4
%|
%| block3:
%|     v20 = iconst.i64 3
%|     v21 = ishl.i64 v17, v20  ; v20 = 3
%|     v22 = iadd.i64 v19, v21
%|     store.f64 notrap aligned v23, v22-8
%|     jump block5(v15, v19)
%|
%| block4:
%|     v24 = iconst.i64 1
%|     v25 = iadd.i64 v15, v24  ; v24 = 1
%|     v26 = icmp.i64 eq v17, v25
%|     v28 = iconst.i64 address
%|     brif v26, block7, block6(v28)  ; v28 = address
%|
%| block7:
%|     v29 = stack_addr.i64 ss0
%|     v30 = iconst.i64 0
%|     v31 = bitcast.i64 v23
%|     v32 = iconst.i64 address
%|     v33 = stack_addr.i64 ss1
%|     v34 = iconst.i64 address
%|     v35 = iconst.i64 0
%|     call_indirect sig0, v32(v33, v34, v0, v30, v31, v29)  ; v32 = address v34 = address v30 = 0
%|     v36 = stack_addr.i64 ss1
%|     v37 = load.i64 notrap v36
%|     v38 = iconst.i64 address
%|     brif v37, block8, block6(v38)  ; v38 = address
%|
%| block8:
%|     v39 = stack_addr.i64 ss0
%|     v40 = load.i64 notrap v39
%|     v41 = stack_addr.i64 ss0+8
%|     v42 = load.i64 notrap v41
%|     v43 = stack_addr.i64 ss0+16
%|     v44 = load.i64 notrap v43
%|     v45 = stack_addr.i64 ss0+24
%|     v46 = load.i64 notrap v45
%|     jump block5(v42, v40)
%|
%| block5(v70: i64, v71: i64):
%|     v47 = iconst.i64 address
%|     v48 = load.i8 notrap aligned v47  ; v47 = address
%|     v50 = iconst.i64 address
%|     brif v48, block9(v50), block10  ; v50 = address
%|
%| block10:
%|     v55 = iconst.i64 1
%|     v56 = iadd.i64 v52, v55  ; v55 = 1
%|     v57 = icmp slt v56, v54
%|     v58 = iconst.i64 1
%|     brif v57, block11, block12
%|
%| block11:
%|     v59 = iconst.i64 1
%|     v60 = iadd.i64 v56, v58  ; v58 = 1
%|     v61 = fcvt_from_sint.f64 v60
%|     jump block2(v70, v71, v61, v56)
%|
%| block12:
%|     v62 = iconst.i64 address
%|     store.f64 notrap aligned v23, v65+8
%|     return v62  ; v62 = address
%|
%| block6(v27: i64) cold:
%|     store.f64 notrap aligned v23, v65+8
%|     store.i64 notrap aligned v52, v67+32
%|     store.i64 notrap aligned v17, v67+72
%|     return v27
%|
%| block9(v49: i64) cold:
%|     store.f64 notrap aligned v63, v64+8
%|     store.i64 notrap aligned v51, v64+32
%|     return v49
%| }
%|
